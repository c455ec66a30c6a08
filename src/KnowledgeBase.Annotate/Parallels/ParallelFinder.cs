using System.Collections.Concurrent;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Finds what speeches have in common: passages that were written from each other and speeches that are one. Fingerprints of sentences say which
/// to compare; strings of three characters how like they are. Nothing is compared within one speech. The result does not depend on how many
/// processors there are.
/// </summary>
public static class ParallelFinder
{
    /// <param name="texts">In the order of the library, with distinct keys.</param>
    public static ParallelReading Find(IReadOnlyList<ComparedText> texts)
    {
        TextSet set = TextSet.Of(texts);

        // Making it left as much behind as it holds.
        LargeTexts.LetGo(set.Length);
        PassageBuilder builder = new(texts, set);
        var found = new Comparison[texts.Count];
        // In order, since a text is compared with later ones only: what was needed of it can be forgotten.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, texts.Count), EnumerablePartitionerOptions.NoBuffering), () => new TextComparison(set), (text, _, comparison) =>
        {
            found[text] = Compare(comparison.With(text), texts, set, builder);
            set.ForgetFine(text);
            return comparison;
        }, static _ => { });
        EquatableArray<SameSpeech> same = SameSpeeches.Group(texts, [.. found.SelectMany(static text => text.Same)]);
        LargeTexts.LetGo(set.Length);
        return new ParallelReading(WithoutCopies(found.SelectMany(static text => text.Passages), same).ToEquatableArray(), same);
    }

    private static Comparison Compare(List<TextPair> pairs, IReadOnlyList<ComparedText> texts, TextSet set, PassageBuilder builder)
    {
        List<(int, int, SharedSentences)> same = [];
        List<ParallelPassage> passages = [];
        foreach (TextPair pair in pairs)
        {
            if (SameSpeeches.Are(set, pair))
            {
                (int shared, int of) = SameSpeeches.Count(set, pair);
                same.Add((pair.First, pair.Second, new SharedSentences(texts[pair.First].Key, texts[pair.Second].Key, shared, of)));
            }
            else
            {
                passages.AddRange(builder.Of(pair));
            }
        }

        return new Comparison(same, passages);
    }

    // Two copies of one speech may be less like each other than each is to a third.
    private static IEnumerable<ParallelPassage> WithoutCopies(IEnumerable<ParallelPassage> passages, EquatableArray<SameSpeech> same)
    {
        Dictionary<string, int> groups = same
            .SelectMany(static (group, number) => group.Speeches.Select(speech => (speech, number)))
            .ToDictionary(static entry => entry.speech, static entry => entry.number, StringComparer.Ordinal);
        return passages.Where(passage => !groups.TryGetValue(passage.First.Speech, out int first) || !groups.TryGetValue(passage.Second.Speech, out int second) || first != second);
    }

    private sealed record Comparison(List<(int First, int Second, SharedSentences Evidence)> Same, List<ParallelPassage> Passages);
}
