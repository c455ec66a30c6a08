using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Parallels;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Parallels;
using DrawnPair = KnowledgeBase.Theme.Pictures.Parallels.ParallelPair;
using ParallelPair = KnowledgeBase.Theme.Pages.Parallels.ParallelPair;

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
            Picture(shared));
    }

    /// <summary>Of the speeches that have most passages in common with others, in the order of the library.</summary>
    public static ParallelsData Picture(SharedTexts shared)
    {
        HashSet<string> most =
        [
            .. shared.Parallels.Passages
                .SelectMany(static passage => (string[])[passage.First.Speech, passage.Second.Speech])
                .CountBy(static slug => slug, StringComparer.Ordinal)
                .OrderByDescending(static entry => entry.Value)
                .ThenBy(static entry => entry.Key, StringComparer.Ordinal)
                .Take(ParallelsMatrix.MostSpeeches)
                .Select(static entry => entry.Key),
        ];
        return new ParallelsData
        {
            Speeches = shared.Phrases.Texts.Select(static text => text.Key).Where(most.Contains).Select(slug => Drawn(slug, shared.SpeechOf(slug).Link)).ToEquatableArray(),
            Pairs = shared.Parallels.Passages
                .Where(passage => most.Contains(passage.First.Speech) && most.Contains(passage.Second.Speech))
                .CountBy(static passage => (First: passage.First.Speech, Second: passage.Second.Speech))
                .Select(static pair => new DrawnPair(pair.Key.First, pair.Key.Second, pair.Value, new PictureLink(SitePaths.SpeechParallels(pair.Key.First))))
                .ToEquatableArray(),
        };
    }

    private static ParallelSpeech Drawn(string slug, SpeechLink link) => new(slug, link.Shown, new PictureLink(link.Path), link.Language);

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
