using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.Words;

/// <summary>
/// Finds many words in one pass over a text. Nearly every place is turned down by one look at a filter of the pairs of characters with which
/// words begin; what is left leads to the few words of that pair.
/// </summary>
internal sealed class WordFinder
{
    private readonly CharacterSet _first;
    private readonly CharacterSet _single;
    private readonly CharacterSet _pairs;
    private readonly Dictionary<int, int[]> _numbers;

    /// <param name="words">Distinct words of at least one character, looked for by ordinal comparison.</param>
    public WordFinder(IReadOnlyList<string> words)
    {
        Words = words;
        _first = new CharacterSet(words.Select(static word => word[0]));
        _single = new CharacterSet(words.Where(static word => word.Length == 1).Select(static word => word[0]));
        _pairs = new CharacterSet(words.Where(static word => word.Length > 1).Select(static word => Mixed(word[0], word[1])));

        // A word of one character stands under that character alone, so that it is found whatever follows.
        _numbers = words
            .Select(static (word, number) => (Key: word.Length == 1 ? KeyOf('\0', word[0]) : KeyOf(word[0], word[1]), number))
            .GroupBy(static entry => entry.Key)
            .ToDictionary(
                static group => group.Key,
                group => group.Select(static entry => entry.number).OrderByDescending(number => words[number].Length).ToArray());
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>
    /// The first place at or after <paramref name="at"/> where a word stands; of several there, the longest. Gives the number of the word and
    /// moves <paramref name="at"/> to where it begins.
    /// </summary>
    public bool TryFind(string text, ref int at, out int word) => TryFind(text, ref at, text.Length, out word);

    /// <summary>The same among the words that begin before <paramref name="end"/>.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public bool TryFind(string text, ref int at, int end, out int word)
    {
        for (int i = at; i < end; i++)
        {
            char first = text[i];
            if (_first.Contains(first) && ((i + 1 < text.Length && _pairs.Contains(Mixed(first, text[i + 1]))) || _single.Contains(first)) && TryMatch(text, i, out word))
            {
                at = i;
                return true;
            }
        }

        at = Math.Max(at, end);
        word = -1;
        return false;
    }

    /// <summary>Whether a word begins with the character.</summary>
    public bool MayBeginWith(char c) => _first.Contains(c);

    /// <summary>The longest word that stands at an offset.</summary>
    public bool TryMatch(string text, int at, out int word)
    {
        char first = text[at];
        if (at + 1 < text.Length && _pairs.Contains(Mixed(first, text[at + 1])) && _numbers.TryGetValue(KeyOf(first, text[at + 1]), out int[]? numbers))
        {
            foreach (int number in numbers)
            {
                if (string.CompareOrdinal(text, at, Words[number], 0, Words[number].Length) == 0)
                {
                    word = number;
                    return true;
                }
            }
        }

        if (_single.Contains(first))
        {
            word = _numbers[KeyOf('\0', first)][0];
            return true;
        }

        word = -1;
        return false;
    }

    private static int KeyOf(char first, char second) => (first << 16) | second;

    // Two characters as one: different pairs may meet, which costs a look into the table and no more.
    private static char Mixed(char first, char second) => (char)((first * 31) ^ second);
}
