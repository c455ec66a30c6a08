using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Writing;

/// <summary>
/// The words that are worth a symbol of their own: the most frequent pairs, then the most frequent pairs of what there is by then
/// (byte pair encoding, Gage 1994, some hundred pairs at a time).
/// </summary>
internal static class FrequentWords
{
    private const int Rounds = 3;
    private const int WordsPerRound = 640;
    private const int LongestWord = 8;

    /// <summary>A pair of symbols is one number: there are fewer than 2^16 of them, the characters of a code and the words of three rounds.</summary>
    private const int PairBits = 16;

    private const int PairMask = (1 << PairBits) - 1;

    /// <summary>About so many UTF-16 code units of text show what is frequent.</summary>
    private const int Sample = 4_000_000;

    /// <summary>A rarer word saves less than its row in the root takes.</summary>
    private const int Least = 64;

    public static string[] Of(IReadOnlyList<SearchDocument> documents)
    {
        List<string> texts = SampleOf(documents);
        var symbols = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<int[]> coded = [.. texts.Select(text => text.Select(c => NumberOf(c.ToString(), symbols, numbers)).ToArray())];
        var words = new List<string>();
        for (int round = 0; round < Rounds; round++)
        {
            HashSet<int> chosen = Choose(coded, symbols);
            if (chosen.Count == 0)
            {
                break;
            }

            words.AddRange(chosen.Select(pair => symbols[pair >>> PairBits] + symbols[pair & PairMask]).Order(StringComparer.Ordinal));
            coded = [.. coded.Select(text => Merge(text, chosen, symbols, numbers))];
        }

        return [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Passages from all over the documents.</summary>
    private static List<string> SampleOf(IReadOnlyList<SearchDocument> documents)
    {
        long length = documents.Sum(static document => document.Passages.Sum(static passage => (long)passage.Text.Length));
        int every = (int)Math.Max(1, length / Sample);
        IEnumerable<string> passages = documents.SelectMany(static document => document.Passages).Where((_, i) => i % every == 0).Select(static passage => passage.Text);

        // Every block has the address and the title of its document.
        return [.. passages, .. documents.SelectMany(static document => new[] { document.Url, document.Title })];
    }

    private static HashSet<int> Choose(List<int[]> coded, List<string> symbols)
    {
        var counts = new Dictionary<int, int>();
        foreach (int[] text in coded)
        {
            for (int i = 1; i < text.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (text[i - 1] << PairBits) | text[i], out _)++;
            }
        }

        return
        [
            .. counts.Where(pair => pair.Value >= Least && symbols[pair.Key >>> PairBits].Length + symbols[pair.Key & PairMask].Length <= LongestWord)
                .OrderByDescending(static pair => pair.Value)
                .ThenBy(pair => symbols[pair.Key >>> PairBits], StringComparer.Ordinal)
                .ThenBy(pair => symbols[pair.Key & PairMask], StringComparer.Ordinal)
                .Take(WordsPerRound)
                .Select(static pair => pair.Key),
        ];
    }

    private static int[] Merge(int[] text, HashSet<int> chosen, List<string> symbols, Dictionary<string, int> numbers)
    {
        var merged = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && chosen.Contains((text[i] << PairBits) | text[i + 1]))
            {
                merged.Add(NumberOf(symbols[text[i]] + symbols[text[i + 1]], symbols, numbers));
                i++;
            }
            else
            {
                merged.Add(text[i]);
            }
        }

        return [.. merged];
    }

    private static int NumberOf(string text, List<string> symbols, Dictionary<string, int> numbers)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out bool exists);
        if (!exists)
        {
            number = symbols.Count;
            symbols.Add(text);
        }

        return number;
    }
}
