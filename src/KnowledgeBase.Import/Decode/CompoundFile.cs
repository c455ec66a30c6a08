using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>The container of old Word and WPS files (MS-CFB), in which Word also wraps a .docx that it locks with a password (MS-OFFCRYPTO 2.2).</summary>
internal static class CompoundFile
{
    public const string LockedAdvice =
        "This document is locked with a password. Open it in Word or WPS, take the password away (文件 → 信息 → 保护文档), save it as .docx and import that.";

    private static readonly byte[] s_lockedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public static bool IsLocked(ReadOnlySpan<byte> bytes) => Is(bytes) && bytes.IndexOf(s_lockedStream) >= 0;
}
