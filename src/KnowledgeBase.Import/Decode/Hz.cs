using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>HZ (RFC 1843): GB 2312 in seven bits, between <c>~{</c> and <c>~}</c>; <c>~~</c> is a tilde and <c>~</c> before a newline nothing.</summary>
internal static class Hz
{
    private const byte Tilde = (byte)'~';
    private const byte LastRow = 0x77;
    private const int MostHigh = 8;

    /// <summary>Whether the bytes can be HZ and say so; a few with the high bit are damage.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        for (int i = 0; i < bytes.Length && high <= MostHigh; i++)
        {
            high += bytes[i] >> 7;
        }

        return high <= MostHigh && bytes.IndexOf("~{"u8) >= 0;
    }

    public static Decoding Decode(ReadOnlySpan<byte> bytes)
    {
        var draft = new DecodingDraft();
        bool inChinese = false;
        int at = 0;
        while (at < bytes.Length)
        {
            ReadOnlySpan<byte> rest = bytes[at..];
            if (rest.Length == 1 && (rest[0] == Tilde || (inChinese && IsCell(rest[0]))))
            {
                return draft.Finish(1);
            }

            at += rest[0] == Tilde ? ReadEscape(rest, draft, ref inChinese) : inChinese ? ReadChinese(rest, draft, ref inChinese) : ReadAscii(rest[0], draft);
        }

        return draft.Finish(0);
    }

    /// <exception cref="ArgumentException">A character of the text is neither ASCII nor in GB 2312.</exception>
    public static byte[] Encode(string text)
    {
        var bytes = new List<byte>(text.Length * 2);
        bool inChinese = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii == inChinese)
            {
                bytes.AddRange(inChinese ? "~}"u8 : "~{"u8);
                inChinese = !inChinese;
            }

            byte[] code = Gb18030.Strict.GetBytes(rune.ToString());
            if (!rune.IsAscii && (code.Length != 2 || code[0] < 0xA1 || code[0] > (LastRow | 0x80) || code[1] < 0xA1))
            {
                throw new ArgumentException($"GB 2312 has no '{rune}'.", nameof(text));
            }

            bytes.AddRange(rune.Value == '~' ? [Tilde, Tilde] : code.Select(value => (byte)(value & 0x7F)));
        }

        bytes.AddRange(inChinese ? "~}"u8 : []);
        return [.. bytes];
    }

    private static int ReadEscape(ReadOnlySpan<byte> bytes, DecodingDraft draft, ref bool inChinese)
    {
        switch (bytes[1])
        {
            case (byte)'{' when !inChinese:
                inChinese = true;
                return 2;
            case (byte)'}' when inChinese:
                inChinese = false;
                return 2;
            case (byte)'\n' when !inChinese:
                return 2;
            case Tilde when !inChinese:
                draft.Append('~');
                return 2;
            default:
                draft.AppendDamage();
                return 1;
        }
    }

    private static int ReadChinese(ReadOnlySpan<byte> bytes, DecodingDraft draft, ref bool inChinese)
    {
        if (bytes[0] == (byte)'\n')
        {
            // A line never ends inside an escape, so a missing ~} costs no more than its line.
            inChinese = false;
            draft.Append('\n');
            return 1;
        }

        if (bytes[0] > LastRow || !IsCell(bytes[0]) || !IsCell(bytes[1]))
        {
            return ReadDamage(draft);
        }

        draft.Append(Gb18030.Strict.GetString([(byte)(bytes[0] | 0x80), (byte)(bytes[1] | 0x80)]));
        return 2;
    }

    private static int ReadAscii(byte value, DecodingDraft draft)
    {
        if (value >= 0x80)
        {
            return ReadDamage(draft);
        }

        draft.Append((char)value);
        return 1;
    }

    private static int ReadDamage(DecodingDraft draft)
    {
        draft.AppendDamage();
        return 1;
    }

    private static bool IsCell(byte value) => value is >= 0x21 and <= 0x7E;
}
