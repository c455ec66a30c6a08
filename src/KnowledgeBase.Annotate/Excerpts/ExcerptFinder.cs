using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Excerpts;

/// <summary>
/// The excerpts of a speech: those that people marked; where nobody marked any, sentences that can be quoted by themselves and speak strongly
/// of a theme of the speech, one in a paragraph.
/// </summary>
public static class ExcerptFinder
{
    private const int MostProposed = 5;

    /// <param name="outline">Of the speech.</param>
    /// <param name="reading">What the classifier found in it.</param>
    /// <param name="themes">Keys of the themes that hold for the speech.</param>
    /// <param name="isMasked">Whether a text has something that the source hides; that is not proposed.</param>
    /// <returns>In the order of the text.</returns>
    public static EquatableArray<Excerpt> Of(SpeechOutline outline, ThemeReading reading, IReadOnlyCollection<string> themes, Func<string, bool> isMasked)
    {
        Excerpt[] marked = [.. outline.Blocks.SelectMany(MarkedIn)];
        return marked.Length > 0 ? [.. marked] : Proposed(outline, reading, themes, isMasked);
    }

    private static IEnumerable<Excerpt> MarkedIn(BodyBlock block)
    {
        InlineText? content = block is ParagraphBlock paragraph ? paragraph.Content : block is HeadingBlock heading ? heading.Content : null;
        foreach (InlineMark mark in content?.Marks ?? [])
        {
            if (mark.Kind == MarkKind.Excerpt.Key && mark.Words.Count > 0)
            {
                yield return Make(block.Id, content!.Plain, mark.Start, mark.Start + mark.Length, [mark.Words[0]], null);
            }
        }
    }

    private static EquatableArray<Excerpt> Proposed(SpeechOutline outline, ThemeReading reading, IReadOnlyCollection<string> themes, Func<string, bool> isMasked)
    {
        ILookup<string, (string Theme, ThemeEvidence Evidence)> evidence = reading.Units
            .SelectMany(unit => unit.Tags)
            .Where(tag => themes.Contains(tag.Key))
            .SelectMany(tag => tag.Evidence.Select(found => (Theme: tag.Key, Evidence: found)))
            .ToLookup(found => found.Evidence.BlockId, StringComparer.Ordinal);
        return outline.Blocks
            .Select((block, i) => BestIn(outline, i, evidence[block.Id], isMasked))
            .OfType<Excerpt>()
            .Select((excerpt, order) => (excerpt, order))
            .OrderByDescending(found => found.excerpt.Score)
            .Take(MostProposed)
            .OrderBy(found => found.order)
            .Select(found => found.excerpt)
            .ToEquatableArray();
    }

    private static Excerpt? BestIn(SpeechOutline outline, int index, IEnumerable<(string Theme, ThemeEvidence Evidence)> evidence, Func<string, bool> isMasked)
    {
        if (outline.Blocks[index] is not ParagraphBlock paragraph)
        {
            return null;
        }

        string text = paragraph.Content.Plain;
        List<(int From, int To)> sentences = Sentences.Of(text);
        ILookup<string, ThemeEvidence> byTheme = evidence.ToLookup(found => found.Theme, found => found.Evidence, StringComparer.Ordinal);
        Excerpt? best = null;
        for (int i = 0; i < sentences.Count; i++)
        {
            (int from, int to) = sentences[i];
            string sentence = text[from..to];
            bool isCut = (i == 0 && IsGap(outline, index - 1)) || (i == sentences.Count - 1 && IsGap(outline, index + 1));
            if (isCut || isMasked(sentence) || !Quotability.StandsAlone(Fold.ToHans(sentence)))
            {
                continue;
            }

            (string Theme, double Score)[] scored =
            [
                .. byTheme
                    .Select(theme => (theme.Key, Score: Quotability.ScoreOf(sentence, theme.Where(found => found.Start >= from && found.Start < to))))
                    .Where(theme => theme.Score is not null)
                    .Select(theme => (theme.Key, theme.Score!.Value))
                    .OrderByDescending(theme => theme.Value),
            ];
            if (scored.Length > 0 && scored[0].Score > (best?.Score ?? 0))
            {
                best = Make(paragraph.Id, text, from, to, [.. scored.Select(theme => theme.Theme)], scored[0].Score);
            }
        }

        return best;
    }

    private static bool IsGap(SpeechOutline outline, int index) => index >= 0 && index < outline.Blocks.Count && outline.Blocks[index] is GapBlock;

    private static Excerpt Make(string block, string text, int from, int to, EquatableArray<string> themes, double? score)
    {
        List<(int From, int To)> sentences = Sentences.Of(text);
        (int before, _) = sentences.LastOrDefault(sentence => sentence.From < from);
        (_, int after) = sentences.FirstOrDefault(sentence => sentence.To > to);
        return new Excerpt
        {
            Place = new TextPlace(block, from, to - from),
            Text = text[from..to],
            Themes = themes,
            IsMarked = score is null,
            Score = score ?? 0,
            Before = text[before..from],
            After = after > to ? text[to..after] : "",
        };
    }
}
