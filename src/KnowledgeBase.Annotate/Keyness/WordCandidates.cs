using System.Runtime.InteropServices;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// Strings of two to four Han characters that stand on their own in some texts: each side has several different neighbours, none of which is there nearly
/// always. That is the criterion of Feng, Chen, Deng and Zheng, "Accessor Variety Criteria for Chinese Word Extraction" (Computational Linguistics 30(1), 2004),
/// which needs no dictionary.
/// </summary>
internal static class WordCandidates
{
    public const int MostWords = 1500;

    private const int Longest = 4;
    private const int LeastTimes = 5;
    private const int LeastNeighbours = 4;

    /// <summary>企业党 is no word: 组 stands behind it most of the time.</summary>
    private const double LargestShare = 0.4;

    // A word that begins or ends with one of them is a piece of a sentence.
    private const string Particles = "的了着过地得是在和与及等对把将被让使给从向往到于以为而或并且但也都就还又再才只更最很不没无有要会能可应须需我你您他她它们这那其此之所者某每各一二三四五六七八九十两个些么吗呢吧啊上下中里内外前后时";

    /// <summary>The words, the most frequent first.</summary>
    /// <param name="texts">Folded; a word does not run from one into the next.</param>
    public static IEnumerable<string> In(IReadOnlyList<string> texts)
    {
        Dictionary<ulong, int> frequent = [];
        for (int length = 2; length <= Longest; length++)
        {
            foreach ((ulong key, int times) in Count(texts, length, frequent).Where(static word => word.Value >= LeastTimes))
            {
                frequent.Add(key, times);
            }
        }

        Dictionary<ulong, Neighbours> words = frequent.Keys.Where(IsNoPiece).ToDictionary(static key => key, static _ => new Neighbours());
        foreach (string text in texts)
        {
            Look(text, frequent, words);
        }

        return words
            .Select(word => (Word: TextOf(word.Key), Times: frequent[word.Key], Neighbours: word.Value))
            .Where(static word => word.Neighbours.Fewest >= LeastNeighbours && word.Neighbours.Most <= LargestShare * word.Times)
            .OrderByDescending(static word => word.Times)
            .ThenBy(static word => word.Word, StringComparer.Ordinal)
            .Take(MostWords)
            .Select(static word => word.Word);
    }

    // What is rare does not become frequent by getting longer: of the longer strings only those are counted whose parts are frequent.
    private static Dictionary<ulong, int> Count(IReadOnlyList<string> texts, int length, Dictionary<ulong, int> frequent)
    {
        ulong whole = ulong.MaxValue >> (64 - (16 * length));
        Dictionary<ulong, int> times = [];
        foreach (string text in texts)
        {
            ulong key = 0;
            int run = 0;
            for (int end = 0; end < text.Length; end++)
            {
                run = IsHan(text[end]) ? run + 1 : 0;
                key = ((key << 16) | text[end]) & whole;
                if (run >= length && (length == 2 || (frequent.ContainsKey(key >> 16) && frequent.ContainsKey(key & (whole >> 16)))))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(times, key, out _)++;
                }
            }
        }

        return times;
    }

    private static void Look(string text, Dictionary<ulong, int> frequent, Dictionary<ulong, Neighbours> words)
    {
        for (int start = 0; start < text.Length; start++)
        {
            ulong key = 0;
            for (int end = start; end < text.Length && end < start + Longest && IsHan(text[end]); end++)
            {
                key = (key << 16) | text[end];
                if (end == start)
                {
                    continue;
                }

                if (!frequent.ContainsKey(key))
                {
                    break;
                }

                if (words.TryGetValue(key, out Neighbours? neighbours))
                {
                    neighbours.Add(start > 0 ? text[start - 1] : '\0', end + 1 < text.Length ? text[end + 1] : '\0');
                }
            }
        }
    }

    private static bool IsNoPiece(ulong key)
    {
        string word = TextOf(key);
        return !Particles.Contains(word[0], StringComparison.Ordinal) && !Particles.Contains(word[^1], StringComparison.Ordinal);
    }

    // Four UTF-16 code units fit in a number, so no string is made for what is counted once.
    private static bool IsHan(char c) => Han.IsHan(c) && !char.IsSurrogate(c);

    private static string TextOf(ulong key)
    {
        string text = "";
        for (; key != 0; key >>= 16)
        {
            text = (char)(key & char.MaxValue) + text;
        }

        return text;
    }

    /// <summary>How often each character stands on either side.</summary>
    private sealed class Neighbours
    {
        private readonly Dictionary<char, int> _before = [];
        private readonly Dictionary<char, int> _after = [];

        public int Fewest => Math.Min(_before.Count, _after.Count);

        /// <summary>Of those that may be part of a longer word, which a mark is not.</summary>
        public int Most => _before.Concat(_after).Where(static side => Han.IsHan(side.Key)).Select(static side => side.Value).DefaultIfEmpty().Max();

        public void Add(char before, char after)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_before, before, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(_after, after, out _)++;
        }
    }
}
