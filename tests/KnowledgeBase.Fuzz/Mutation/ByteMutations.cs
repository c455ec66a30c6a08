using System.Text;

namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>Changes of bytes: flips, strange values, words of a dictionary in several encodings, stretches doubled, dropped or moved.</summary>
public sealed class ByteMutations(IReadOnlyList<string> dictionary, Random random)
{
    private const int Longest = 64;

    private static readonly byte[] s_strange = [0, 1, 0x0A, 0x0D, 0x1A, 0x1B, 0x20, 0x7E, 0x7F, 0x80, 0x81, 0xA1, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFE, 0xFF];

    public static byte[] Splice(byte[] one, byte[] other, Random random) => [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    public byte[] Change(byte[] input)
    {
        int at = random.Next(input.Length + 1);
        int length = Math.Min(random.Next(1, Longest), input.Length - at);
        byte[] piece = input[at..(at + length)];
        switch (random.Next(8))
        {
            case 0 when length > 0:
                return With(input, at, (byte)(input[at] ^ (1 << random.Next(8))));
            case 1 when length > 0:
                return With(input, at, s_strange[random.Next(s_strange.Length)]);
            case 2 when length > 0:
                return With(input, at, (byte)random.Next(256));
            case 3:
                return [.. input[..at], .. input[(at + length)..]];
            case 4:
                return [.. input[..at], .. Enumerable.Repeat(piece, random.Next(1, 4)).SelectMany(static bytes => bytes), .. input[at..]];
            case 5:
                int to = random.Next(input.Length + 1);
                return [.. input[..to], .. piece, .. input[to..]];
            case 6:
                return input[..at];
            default:
                return [.. input[..at], .. Word(), .. input[at..]];
        }
    }

    private byte[] Word()
    {
        string word = dictionary[random.Next(dictionary.Count)];
        return random.Next(5) switch
        {
            0 => Encoding.Unicode.GetBytes(word),
            1 => Encoding.BigEndianUnicode.GetBytes(word),
            2 => Encoding.Latin1.GetBytes(word),
            _ => Encoding.UTF8.GetBytes(word),
        };
    }

    private static byte[] With(byte[] input, int at, byte value)
    {
        byte[] changed = [.. input];
        changed[at] = value;
        return changed;
    }
}
