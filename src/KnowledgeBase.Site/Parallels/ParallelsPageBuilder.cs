using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Parallels;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Parallels;

/// <summary>The page of the passages that a speech has in common with others.</summary>
public static class ParallelsPageBuilder
{
    /// <summary>Of one paragraph; nobody compares more.</summary>
    public const int MostPerParagraph = 10;

    public static ParallelsPage Page(string slug, SharedTexts shared, UiText words)
    {
        ComparedSpeech speech = shared.SpeechOf(slug);
        return new ParallelsPage
        {
            Speech = speech.Link,
            Paragraphs = shared.ParallelsOf(slug)
                .GroupBy(static parallel => parallel.Here.Line)
                .Select(line => new ParallelParagraph
                {
                    Id = line.First().Here.BlockId,
                    Number = speech.NumberOf(line.Key),
                    Parallels = line.Take(MostPerParagraph).Select(parallel => Card(parallel, shared, words)).ToEquatableArray(),
                    More = Math.Max(0, line.Count() - MostPerParagraph),
                })
                .ToEquatableArray(),
        };
    }

    public static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);

    private static ParallelCard Card(SpeechParallel parallel, SharedTexts shared, UiText words)
    {
        ComparedSpeech other = shared.SpeechOf(parallel.There.Speech);
        return new ParallelCard
        {
            Kind = KindOf(parallel.Passage.Kind, words),
            Percent = Percent(parallel.Passage.Score),
            Other = other.Link,
            Anchor = parallel.There.BlockId,
            Number = other.NumberOf(parallel.There.Line),
            Pieces = Pieces(parallel, shared),
        };
    }

    private static string KindOf(ParallelKind kind, UiText words) => kind switch
    {
        ParallelKind.Reuse => words.ParallelReuse,
        ParallelKind.Variant => words.ParallelVariant,
        ParallelKind.Fragment => words.ParallelFragment,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of parallel has no name."),
    };

    private static EquatableArray<DiffPiece> Pieces(SpeechParallel parallel, SharedTexts shared)
    {
        string first = LineOf(parallel.Passage.First, shared);
        string second = LineOf(parallel.Passage.Second, shared);
        return CharacterDiff.Of(parallel.Passage, first, second)
            .Select(run => parallel.IsFirst ? new DiffPiece(run.First, run.Second, run.IsSame) : new DiffPiece(run.Second, run.First, run.IsSame))
            .ToEquatableArray();
    }

    private static string LineOf(ParallelSide side, SharedTexts shared) => shared.SpeechOf(side.Speech).Text.Lines[side.Line].Text;
}
