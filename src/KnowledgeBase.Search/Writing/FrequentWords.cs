using System.Collections.Concurrent;
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
    private const int Sample = 1_000_000;

    /// <summary>A rarer word saves less than its row in the root takes.</summary>
    private const int Least = 64;

    /// <summary>In a sample fewer are as telling, but not any number.</summary>
    private const int LeastInSample = 16;

    public static string[] Of(IReadOnlyList<SearchDocument> documents)
    {
        var symbols = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int every = (int)Math.Max(1, documents.Sum(static document => document.Passages.Sum(static passage => (long)passage.Text.Length)) / Sample);
        int least = Math.Max(LeastInSample, Least / every);
        int[][] coded = Characters(SampleOf(documents, every), symbols, numbers);
        var words = new List<string>();
        for (int round = 0; round < Rounds; round++)
        {
            Dictionary<int, int> chosen = Choose(coded, least, symbols, numbers);
            if (chosen.Count == 0)
            {
                break;
            }

            words.AddRange(chosen.Values.Select(number => symbols[number]));
            Parallel.For(0, coded.Length, i => coded[i] = Merge(coded[i], chosen));
        }

        return [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Passages from all over the documents.</summary>
    private static List<string> SampleOf(IReadOnlyList<SearchDocument> documents, int every)
    {
        IEnumerable<string> passages = documents.SelectMany(static document => document.Passages).Where((_, i) => i % every == 0).Select(static passage => passage.Text);

        // Every block has the address and the title of its document.
        return [.. passages, .. documents.SelectMany(static document => new[] { document.Url, document.Title })];
    }

    /// <summary>The texts character by character. Millions of them: no string is made of one twice.</summary>
    private static int[][] Characters(List<string> texts, List<string> symbols, Dictionary<string, int> numbers)
    {
        var known = new int[char.MaxValue + 1];
        Array.Fill(known, -1);
        List<int[]> coded = [];
        foreach (string text in texts)
        {
            var own = new int[text.Length];
            for (int i = 0; i < own.Length; i++)
            {
                ref int number = ref known[text[i]];
                number = number >= 0 ? number : NumberOf(text[i].ToString(), symbols, numbers);
                own[i] = number;
            }

            coded.Add(own);
        }

        return [.. coded];
    }

    /// <summary>The most frequent pairs of at least so many, each with the number of the symbol that it becomes.</summary>
    private static Dictionary<int, int> Choose(int[][] coded, int least, List<string> symbols, Dictionary<string, int> numbers) =>
        Counts(coded).Where(pair => pair.Value >= least && symbols[pair.Key >>> PairBits].Length + symbols[pair.Key & PairMask].Length <= LongestWord)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(pair => symbols[pair.Key >>> PairBits], StringComparer.Ordinal)
            .ThenBy(pair => symbols[pair.Key & PairMask], StringComparer.Ordinal)
            .Take(WordsPerRound)
            .ToArray()
            .ToDictionary(static pair => pair.Key, pair => NumberOf(symbols[pair.Key >>> PairBits] + symbols[pair.Key & PairMask], symbols, numbers));

    private static Dictionary<int, int> Counts(int[][] coded)
    {
        var counts = new Dictionary<int, int>();
        if (coded.Length == 0)
        {
            return counts;
        }

        Lock gate = new();
        Parallel.ForEach(
            Partitioner.Create(0, coded.Length),
            static () => new Dictionary<int, int>(),
            (range, _, own) => Count(coded.AsSpan(range.Item1, range.Item2 - range.Item1), own),
            own =>
            {
                lock (gate)
                {
                    foreach ((int pair, int count) in own)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _) += count;
                    }
                }
            });
        return counts;
    }

    private static Dictionary<int, int> Count(ReadOnlySpan<int[]> coded, Dictionary<int, int> counts)
    {
        foreach (int[] text in coded)
        {
            for (int i = 1; i < text.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (text[i - 1] << PairBits) | text[i], out _)++;
            }
        }

        return counts;
    }

    private static int[] Merge(int[] text, Dictionary<int, int> chosen)
    {
        int length = 0;
        var merged = new int[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && chosen.TryGetValue((text[i] << PairBits) | text[i + 1], out int word))
            {
                merged[length++] = word;
                i++;
            }
            else
            {
                merged[length++] = text[i];
            }
        }

        return merged[..length];
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
