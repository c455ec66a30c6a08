using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Tells which texts are of one speech, posted again: most sentences of the shorter one stand in the other. Unlike the rule KB6501, which
/// has to decide from a sample of each text without the others at hand, this counts sentences, so that 20 % of edits do not matter.
/// </summary>
internal static class SameSpeeches
{
    private const double Most = 0.6;

    // Two or three sentences of a fragment are no speech.
    private const int FewestSentences = 5;

    public static bool Are(TextSet texts, TextPair pair)
    {
        (int shared, int of) = Count(texts, pair);
        return of >= FewestSentences && shared >= Most * of;
    }

    public static (int Shared, int Of) Count(TextSet texts, TextPair pair) =>
        (pair.Matches.Count(static match => match.IsReuse), Math.Min(texts.Tables[pair.First].Count, texts.Tables[pair.Second].Count));

    /// <summary>Groups in the order of their first texts.</summary>
    public static EquatableArray<SameSpeech> Group(IReadOnlyList<ComparedText> texts, IReadOnlyList<(int First, int Second, SharedSentences Evidence)> pairs)
    {
        int[] roots = [.. Enumerable.Range(0, texts.Count)];
        foreach ((int first, int second, _) in pairs)
        {
            (int a, int b) = (RootOf(first), RootOf(second));
            roots[Math.Max(a, b)] = Math.Min(a, b);
        }

        ILookup<int, SharedSentences> evidence = pairs.ToLookup(pair => RootOf(pair.First), static pair => pair.Evidence);
        return Enumerable.Range(0, texts.Count)
            .GroupBy(RootOf)
            .Where(static group => group.Count() > 1)
            .OrderBy(static group => group.Key)
            .Select(group => new SameSpeech(group.Order().Select(text => texts[text].Key).ToEquatableArray(), evidence[group.Key].ToEquatableArray()))
            .ToEquatableArray();

        int RootOf(int text)
        {
            while (roots[text] != text)
            {
                roots[text] = roots[roots[text]];
                text = roots[text];
            }

            return text;
        }
    }
}
