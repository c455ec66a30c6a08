namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>Changes of characters: words of a dictionary, strange characters, stretches doubled, dropped, moved or repeated.</summary>
public sealed class TextMutations(IReadOnlyList<string> dictionary, Random random)
{
    private const int Longest = 40;
    private const string Strange = "\0\t\n\r\u0085\u00A0\u00AD\u200B\u200D\u2028\u202E\u2060\u3000\uFEFF\uFFFD\uFFFF\uE000\"'\\/<>&;:{}[]()*_`#-+|~^%@!?,.=0é讲話１ａ：，“”";

    public static string Splice(string one, string other, Random random) => one[..random.Next(one.Length + 1)] + other[random.Next(other.Length + 1)..];

    public string Change(string input)
    {
        int at = random.Next(input.Length + 1);
        int length = Math.Min(random.Next(1, Longest), input.Length - at);
        string piece = input.Substring(at, length);
        switch (random.Next(9))
        {
            case 0:
                return input.Remove(at, Math.Min(length, 1));
            case 1:
                return input.Remove(at, length);
            case 2:
                return input.Insert(at, Strange[random.Next(Strange.Length)].ToString());
            case 3 when length > 0:
                return input.Remove(at, 1).Insert(at, Strange[random.Next(Strange.Length)].ToString());
            case 4:
                return input.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(1, 6))));
            case 5:
                return input.Insert(random.Next(input.Length + 1), piece);
            case 6:
                return input.Insert(at, string.Concat(Enumerable.Repeat(Word(), random.Next(12) == 0 ? random.Next(2, 400) : 1)));
            case 7:
                string moved = input.Remove(at, length);
                return moved.Insert(random.Next(moved.Length + 1), piece);
            default:
                return input.Insert(at, Word());
        }
    }

    private string Word() => dictionary[random.Next(dictionary.Count)];
}
