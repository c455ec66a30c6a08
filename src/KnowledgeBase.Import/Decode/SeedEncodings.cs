using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>The encodings of the vocabulary SeedEncoding, strict in both directions.</summary>
public static class SeedEncodings
{
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    static SeedEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The bytes of a seed from its text: adds the byte order mark and turns "\n" into "\r\n" where the seed had them.</summary>
    /// <exception cref="ArgumentException">The encoding is unknown, or the text has a character it cannot write.</exception>
    public static byte[] Encode(string text, string encoding, bool crLf)
    {
        Encoding strict = Strict(encoding);
        string lines = crLf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return [.. Bom(encoding), .. strict.GetBytes(lines)];
    }

    internal static Encoding Strict(string encoding) => encoding switch
    {
        "utf-8" or "utf-8-bom" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "utf-16le" or "utf-16le-bom" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "utf-16be" or "utf-16be-bom" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        // Code page 936 ("gbk") is lenient and turns bad bytes into private-use characters, so GB data is always read with 54936.
        "gb18030" => Encoding.GetEncoding(Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        "big5" => Encoding.GetEncoding(Big5CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => throw new ArgumentException($"'{encoding}' is not an encoding of seeds. Use a key of input/vocabulary/seed-encodings.yml.", nameof(encoding)),
    };

    internal static byte[] Bom(string encoding) => encoding switch
    {
        "utf-8-bom" => [0xEF, 0xBB, 0xBF],
        "utf-16le-bom" => [0xFF, 0xFE],
        "utf-16be-bom" => [0xFE, 0xFF],
        _ => [],
    };
}
