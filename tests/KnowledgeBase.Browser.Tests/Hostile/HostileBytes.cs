using System.Text;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Text as a careless program writes it: UTF-8, in which half of a surrogate pair has three bytes of its own that no reader may take.</summary>
internal static class HostileBytes
{
    public static bool HasHalfPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static byte[] Of(string text)
    {
        var bytes = new List<byte>(text.Length * 3);
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                AddRune(bytes, rune);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            }
        }

        return [.. bytes];
    }

    private static void AddRune(List<byte> bytes, Rune rune)
    {
        Span<byte> four = stackalloc byte[4];
        bytes.AddRange(four[..rune.EncodeToUtf8(four)]);
    }
}
