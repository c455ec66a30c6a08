using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Cli.Evaluating;

/// <summary>
/// How many of the set phrases that a reader noted are found, in the glossary or by their shape. The gold does not name all, so it tells nothing of
/// those that are found beside them.
/// </summary>
internal static class FormulaScorer
{
    public static AnnotationScore? Score(GoldDocument gold, SpeechBody body, FormulaReader reader, List<string> notes)
    {
        if (gold.Formulae is not { } wanted)
        {
            return null;
        }

        SpeechOutline outline = SpeechOutline.Of(body);
        FormulaReading reading = reader.Read("", outline);
        Dictionary<string, string> texts = outline.Blocks.ToDictionary(static block => block.Id, static block => SourceLine.ContentOf(block)?.Plain ?? "", StringComparer.Ordinal);
        HashSet<string> found =
        [
            .. reading.Uses.Select(use => Fold.ToSkeleton(texts[use.Place.BlockId].Substring(use.Place.Start, use.Place.Length))),
            .. reading.Candidates.Select(static candidate => Fold.ToSkeleton(candidate.Text)),
        ];
        string[] missed = [.. wanted.Where(term => Fold.ToSkeleton(term) is var folded && !found.Any(one => one.Length > 1 && folded.Contains(one, StringComparison.Ordinal)))];
        notes.AddRange(missed.Select(static term => $"formulae: '{term}' is not found"));
        int right = wanted.Count - missed.Length;
        return new AnnotationScore("formulae", new Tally(wanted.Count, right, right), HasPrecision: false);
    }
}
