using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Parallels;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Parallels;

/// <summary>The page of all pairs of speeches with parallels, and the counts that a picture of them is drawn from.</summary>
public static class ParallelPairsBuilder
{
    private const int MostPairs = 100;
    private const int MostExamples = 2;
    private const int ExampleLength = 120;

    public static ParallelPairsPage Page(SharedTexts shared)
    {
        IGrouping<(string First, string Second), ParallelPassage>[] pairs =
        [
            .. shared.Parallels.Passages
                .GroupBy(static passage => (passage.First.Speech, passage.Second.Speech))
                .OrderByDescending(static pair => pair.Count())
                .ThenBy(static pair => pair.Key.Item1, StringComparer.Ordinal)
                .ThenBy(static pair => pair.Key.Item2, StringComparer.Ordinal),
        ];
        return new ParallelPairsPage(
            pairs.Take(MostPairs).Select(pair => Pair(pair, shared)).ToEquatableArray(),
            Math.Max(0, pairs.Length - MostPairs),
            Matrix(shared));
    }

    /// <summary>Of the speeches that have most passages in common with others.</summary>
    public static ParallelsMatrix Matrix(SharedTexts shared)
    {
        EquatableArray<ParallelPassage> passages = shared.Parallels.Passages;
        HashSet<string> most =
        [
            .. passages
                .SelectMany(static passage => (string[])[passage.First.Speech, passage.Second.Speech])
                .CountBy(static slug => slug, StringComparer.Ordinal)
                .OrderByDescending(static entry => entry.Value)
                .ThenBy(static entry => entry.Key, StringComparer.Ordinal)
                .Take(ParallelsMatrix.MostSpeeches)
                .Select(static entry => entry.Key),
        ];
        string[] slugs = [.. shared.Phrases.Texts.Select(static text => text.Key).Where(most.Contains)];
        Dictionary<string, int> numbers = slugs.Index().ToDictionary(static entry => entry.Item, static entry => entry.Index, StringComparer.Ordinal);
        int[][] counts = [.. slugs.Select(_ => new int[slugs.Length])];
        foreach (ParallelPassage passage in passages)
        {
            if (numbers.TryGetValue(passage.First.Speech, out int first) && numbers.TryGetValue(passage.Second.Speech, out int second))
            {
                counts[first][second]++;
                counts[second][first]++;
            }
        }

        return new ParallelsMatrix(slugs.Select(slug => shared.SpeechOf(slug).Link).ToEquatableArray(), counts.Select(static row => row.ToEquatableArray()).ToEquatableArray());
    }

    private static ParallelPair Pair(IGrouping<(string First, string Second), ParallelPassage> pair, SharedTexts shared)
    {
        ComparedSpeech first = shared.SpeechOf(pair.Key.First);
        return new ParallelPair(
            first.Link,
            shared.SpeechOf(pair.Key.Second).Link,
            pair.Count(),
            SitePaths.SpeechParallels(pair.Key.First),
            pair.OrderByDescending(static passage => passage.Score * passage.First.Length)
                .ThenBy(static passage => passage.First.Line)
                .ThenBy(static passage => passage.First.Start)
                .Take(MostExamples)
                .Select(passage => new ParallelExample(
                    Excerpts.Cut(first.Text.Lines[passage.First.Line].Text.Substring(passage.First.Start, passage.First.Length), 0, ExampleLength),
                    passage.First.BlockId,
                    ParallelsPageBuilder.Percent(passage.Score)))
                .ToEquatableArray());
    }
}
