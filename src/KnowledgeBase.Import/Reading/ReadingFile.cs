using System.Security.Cryptography;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Reading;

/// <summary>The file that keeps a reading beside its raw document: the text in UTF-8, without a byte order mark.</summary>
public static class ReadingFile
{
    public const string Extension = ".reading.txt";

    /// <summary>seeds/a.docx.reading.txt for seeds/a.docx.</summary>
    public static string PathOf(string seed) => seed + Extension;

    public static bool IsReading(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static byte[] Bytes(string text) => Utf8.Strict.GetBytes(text);

    /// <summary>SHA-256 of the file in lower-case hexadecimal.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));
}
