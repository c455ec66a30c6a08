using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>A seed as a host read it: decoded, BOM removed, line ends as they are. <paramref name="Sha256"/> is of the bytes, in lower-case hexadecimal.</summary>
public sealed record SeedText(string Path, string Text, string Sha256)
{
    private const string Digits = "0123456789abcdef";

    /// <summary>For a host that has the text but not the bytes (the compiler): right when the seed is UTF-8.</summary>
    public static SeedText FromUtf8(string path, string text, bool hasBom)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(hasBom ? '\uFEFF' + text : text);
        using var sha = SHA256.Create();
        return new SeedText(path, text, Hexadecimal(sha.ComputeHash(bytes)));
    }

    private static string Hexadecimal(byte[] bytes)
    {
        char[] digits = new char[bytes.Length * 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(digits);
    }
}
