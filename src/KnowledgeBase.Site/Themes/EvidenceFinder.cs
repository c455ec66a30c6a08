using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Themes;

/// <summary>Chooses the passages that show a theme best, from several speeches, each cut to the sentences with the words that count.</summary>
public static class EvidenceFinder
{
    private const int MostPerSpeech = 3;
    private const int LongestPassage = 180;

    /// <param name="speeches">Those of one page: every passage that is found is shown.</param>
    /// <param name="theme">Key of the theme.</param>
    public static EquatableArray<EvidencePassage> Find(IEnumerable<ThemedSpeech> speeches, string theme) =>
        speeches
            .SelectMany(speech => Strongest(speech.Speech, theme))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Passage.Speech.Value, StringComparer.Ordinal)
            .ThenBy(found => found.Passage.ParagraphNumber)
            .Select(found => found.Passage)
            .ToEquatableArray();

    /// <summary>The strongest passages of one speech, in the order of its text, each of at most <paramref name="longest"/> UTF-16 code units or one sentence.</summary>
    public static EquatableArray<EvidencePassage> OfSpeech(AnnotatedSpeech speech, string theme, int longest) =>
        Strongest(speech, theme, longest).Select(found => found.Passage).OrderBy(passage => passage.ParagraphNumber).ToEquatableArray();

    private static IEnumerable<(double Score, EvidencePassage Passage)> Strongest(AnnotatedSpeech speech, string theme, int longest = LongestPassage)
    {
        Dictionary<string, Paragraph> paragraphs = SourceLines.Of(speech.Speech.Body)
            .Where(line => line.Block is ParagraphBlock)
            .Select((line, i) => new Paragraph(line, i + 1))
            .SelectMany(paragraph => paragraph.Line.Pieces.Select(piece => (piece.BlockId, Paragraph: paragraph)))
            .ToDictionary(found => found.BlockId, found => found.Paragraph, StringComparer.Ordinal);

        // Two items of one paragraph would quote the same sentences, so each paragraph is quoted once, for its strongest unit.
        return speech.Reading.Units
            .SelectMany(unit => unit.Tags
                .Where(tag => tag.Key == theme && !tag.Evidence.IsEmpty)
                .Select(tag => (Anchor: unit.Id, Paragraph: paragraphs[tag.Evidence[0].BlockId], Tag: tag)))
            .OrderByDescending(found => found.Tag.Score)
            .ThenBy(found => found.Paragraph.Number)
            .DistinctBy(found => found.Paragraph.Number)
            .Take(MostPerSpeech)
            .Select(found => (found.Tag.Score, Passage(speech.Speech, found.Anchor, found.Paragraph, found.Tag.Evidence, longest)));
    }

    private static EvidencePassage Passage(Speech speech, string anchor, Paragraph paragraph, EquatableArray<ThemeEvidence> evidence, int longest)
    {
        SourceLine line = paragraph.Line;
        (int Start, int Length)[] matches =
        [
            .. line.Pieces
                .SelectMany(piece => evidence
                    .Where(match => match.BlockId == piece.BlockId)
                    .Select(match => (Start: piece.Start + match.Start, match.Length)))
                .OrderBy(match => match.Start),
        ];
        (int from, int to) = PassageWindow.Of(line.Text, matches, longest);
        (int Start, int Length)[] inside = [.. matches.Where(match => match.Start >= from && match.Start + match.Length <= to)];
        string before = from > 0 ? Excerpts.Ellipsis : "";
        string shown = before + line.Text[from..to] + (to < line.Text.Length ? Excerpts.Ellipsis : "");
        return new EvidencePassage
        {
            SpeechTitle = speech.FrontMatter.Title,
            TitleIsSupplied = speech.FrontMatter.TitleSource == TitleSource.Supplied,
            Speech = SitePaths.Speech(speech.Slug),
            Anchor = anchor,
            ParagraphNumber = paragraph.Number,
            Language = speech.FrontMatter.Lang.Key,
            Segments = SegmentBuilder.WithMatches(shown, inside.Select(match => (match.Start - from + before.Length, match.Length))),
        };
    }

    /// <summary>A paragraph, with the heading that runs into it, and its number on the page.</summary>
    private sealed record Paragraph(SourceLine Line, int Number);
}
