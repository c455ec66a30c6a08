using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// Text that was read with the wrong encoding and saved again as UTF-8: 同志 in UTF-8, read as GBK, is 鍚屽織. Encodings such as
/// <c>utf-8-as-gbk</c> name the two steps; undone, they give the text back.
/// </summary>
internal static class WrongReading
{
    private const string Mark = "-as-";

    // No encoding has a character for this byte, so what was lost on the way shows as damage.
    private const byte Lost = 0xFF;
    private const byte EuroOfWindows = 0x80;

    // The characters of the bytes 80 to 9F; the five without one are control characters, as in browsers.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static bool Names(string encoding) => encoding.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The encoding that the text was in first: utf-8 of <c>utf-8-as-gbk</c>.</summary>
    public static string First(string encoding) => encoding[..encoding.IndexOf(Mark, StringComparison.Ordinal)];

    /// <summary>What the first encoding's bytes were taken for.</summary>
    /// <exception cref="ArgumentException">The wrong encoding has no character for some of them.</exception>
    public static string Misread(byte[] bytes, string encoding)
    {
        switch (Second(encoding))
        {
            case "gbk":
                Decoding wrong = Gb18030.Decode(bytes);
                return wrong is { Damaged.IsEmpty: true, Torn: 0 } ? wrong.Text : throw new ArgumentException("GBK has no characters for these bytes.", nameof(bytes));
            case "latin-1":
                return Encoding.Latin1.GetString(bytes);
            default:
                return string.Create(bytes.Length, bytes, static (text, bytes) =>
                {
                    for (int i = 0; i < bytes.Length; i++)
                    {
                        text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
                    }
                });
        }
    }

    /// <summary>The first encoding's bytes, from what they were taken for; a byte that no encoding reads for each character that cannot be.</summary>
    public static byte[] Undo(string text, string encoding) => Second(encoding) switch
    {
        "gbk" => UndoGbk(text),
        "latin-1" => [.. text.Select(c => c <= 0xFF ? (byte)c : Lost)],
        _ => [.. text.Select(UndoWindows1252)],
    };

    private static byte[] UndoGbk(string text)
    {
        var bytes = new List<byte>(text.Length * 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bytes.AddRange(rune.Value switch
            {
                '€' => [EuroOfWindows],
                0xFFFD => [Lost],
                _ => Gb18030.Strict.GetBytes(rune.ToString()),
            });
        }

        return [.. bytes];
    }

    private static byte UndoWindows1252(char c)
    {
        int special = Windows1252.IndexOf(c, StringComparison.Ordinal);
        return special >= 0 ? (byte)(special + 0x80) : c <= 0xFF && c is < '\u0080' or > '\u009F' ? (byte)c : Lost;
    }

    private static string Second(string encoding) => encoding[(encoding.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..];
}
