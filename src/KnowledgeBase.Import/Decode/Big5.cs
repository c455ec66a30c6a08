using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>Big5 by the rules of the WHATWG Encoding Standard, both ways.</summary>
internal static class Big5
{
    public static Decoding Decode(ReadOnlySpan<byte> bytes)
    {
        var draft = new DecodingDraft();
        int at = 0;
        while (at < bytes.Length)
        {
            byte lead = bytes[at];
            if (lead < 0x80)
            {
                draft.Append((char)lead);
                at++;
            }
            else if (lead is 0x80 or 0xFF)
            {
                draft.AppendDamage();
                at++;
            }
            else if (at + 1 == bytes.Length)
            {
                return draft.Finish(1);
            }
            else if (CodeOf(lead, bytes[at + 1]) is { } code && Big5Index.Instance.CharacterOf(code) is { } character)
            {
                draft.Append(character);
                at += 2;
            }
            else
            {
                // An ASCII character after a stray lead byte is still itself.
                draft.AppendDamage();
                at += bytes[at + 1] < 0x80 ? 1 : 2;
            }
        }

        return draft.Finish(0);
    }

    /// <exception cref="ArgumentException">Big5 cannot write a character of the text.</exception>
    public static byte[] Encode(string text)
    {
        var bytes = new List<byte>(text.Length * 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                bytes.Add((byte)rune.Value);
                continue;
            }

            int code = Big5Index.Instance.CodeOf(rune) ?? throw new ArgumentException($"Big5 has no '{rune}'.", nameof(text));
            int trail = code % Big5Index.Trails;
            bytes.Add((byte)(0x81 + (code / Big5Index.Trails)));
            bytes.Add((byte)(trail + (trail < 0x3F ? 0x40 : 0x62)));
        }

        return [.. bytes];
    }

    private static int? CodeOf(byte lead, byte trail) => trail switch
    {
        >= 0x40 and <= 0x7E => ((lead - 0x81) * Big5Index.Trails) + trail - 0x40,
        >= 0xA1 and <= 0xFE => ((lead - 0x81) * Big5Index.Trails) + trail - 0x62,
        _ => null,
    };
}
