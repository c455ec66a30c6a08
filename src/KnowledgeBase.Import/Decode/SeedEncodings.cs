using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>The encodings of the vocabulary SeedEncoding: lenient in reading, where damage shows, and strict in writing.</summary>
public static class SeedEncodings
{
    /// <summary>The key for a Word file: a package whose parts state their own encodings.</summary>
    public const string Zip = "zip";

    /// <summary>The keys that text can be read with, those of wrong readings after the others.</summary>
    public static EquatableArray<string> Keys { get; } =
    [
        "utf-8", "utf-8-bom", "utf-16le", "utf-16le-bom", "utf-16be", "utf-16be-bom", "gb18030", "big5", "hz",
        "utf-8-as-gbk", "utf-8-as-windows-1252", "utf-8-as-latin-1", "gb18030-as-windows-1252", "gb18030-as-latin-1", "big5-as-windows-1252", "big5-as-latin-1",
    ];

    /// <summary>The text of bytes without their byte order mark, line ends as they are.</summary>
    /// <param name="encoding">One of <see cref="Keys"/>. A byte order mark that it does not speak of is left out as well.</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static Decoding Decode(ReadOnlySpan<byte> bytes, string encoding)
    {
        string outer = WrongReading.Names(encoding) ? "utf-8" : encoding;
        ReadOnlySpan<byte> mark = Bom(outer.EndsWith("-bom", StringComparison.Ordinal) ? outer : outer + "-bom");
        ReadOnlySpan<byte> body = !mark.IsEmpty && bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        return encoding switch
        {
            "utf-8" or "utf-8-bom" => Utf8.Decode(body),
            "utf-16le" or "utf-16le-bom" => Utf16.Decode(body, bigEndian: false),
            "utf-16be" or "utf-16be-bom" => Utf16.Decode(body, bigEndian: true),
            "gb18030" => Gb18030.Decode(body),
            "big5" => Big5.Decode(body),
            "hz" => Hz.Decode(body),
            _ when Keys.Contains(encoding) => Decode(WrongReading.Undo(Utf8.Decode(body).Text, encoding), WrongReading.First(encoding)),
            _ => throw Unknown(encoding),
        };
    }

    /// <summary>The bytes of a seed from its text: adds the byte order mark and ends the lines as the seed does.</summary>
    /// <exception cref="ArgumentException">The encoding is unknown, or the text has a character it cannot write.</exception>
    public static byte[] Encode(string text, string encoding, LineEnds lineEnds = LineEnds.Lf)
    {
        string lines = SeedLines.Write(text, lineEnds);
        return encoding switch
        {
            "utf-8" or "utf-8-bom" => [.. Bom(encoding), .. Utf8.Strict.GetBytes(lines)],
            "utf-16le" or "utf-16le-bom" => [.. Bom(encoding), .. Utf16.Strict(bigEndian: false).GetBytes(lines)],
            "utf-16be" or "utf-16be-bom" => [.. Bom(encoding), .. Utf16.Strict(bigEndian: true).GetBytes(lines)],
            "gb18030" => Gb18030.Strict.GetBytes(lines),
            "big5" => Big5.Encode(lines),
            "hz" => Hz.Encode(lines),
            _ when Keys.Contains(encoding) => Utf8.Strict.GetBytes(WrongReading.Misread(Encode(lines, WrongReading.First(encoding)), encoding)),
            _ => throw Unknown(encoding),
        };
    }

    internal static ReadOnlySpan<byte> Bom(string encoding) => encoding switch
    {
        "utf-8-bom" => [0xEF, 0xBB, 0xBF],
        "utf-16le-bom" => [0xFF, 0xFE],
        "utf-16be-bom" => [0xFE, 0xFF],
        _ => [],
    };

    private static ArgumentException Unknown(string encoding) =>
        new($"'{encoding}' is not an encoding of seeds. Use a key of input/vocabulary/seed-encodings.yml.", nameof(encoding));
}
