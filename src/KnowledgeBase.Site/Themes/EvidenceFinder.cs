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
    private const int MostPassages = 12;
    private const int MostPerSpeech = 3;
    private const int LongestPassage = 180;

    public static EquatableArray<EvidencePassage> Find(ThemedSpeeches themed) =>
        themed.Speeches
            .SelectMany(speech => Strongest(speech.Speech, themed.Theme.Key))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Passage.Speech.Value, StringComparer.Ordinal)
            .ThenBy(found => found.Passage.ParagraphNumber)
            .Take(MostPassages)
            .Select(found => found.Passage)
            .ToEquatableArray();

    private static IEnumerable<(double Score, EvidencePassage Passage)> Strongest(AnnotatedSpeech speech, string theme)
    {
        Unit[] units = [.. UnitsOf(speech.Speech.Body)];
        return speech.Reading.Units
            .SelectMany(unit => unit.Tags.Where(tag => tag.Key == theme).Select(tag => (Paragraph: ParagraphOf(units, tag), Tag: tag, unit.Id)))
            .OrderByDescending(found => found.Tag.Score)
            .ThenBy(found => found.Paragraph.Number)
            .DistinctBy(found => found.Paragraph.Number)
            .Take(MostPerSpeech)
            .Select(found => (found.Tag.Score, Passage(speech.Speech, found.Paragraph, found.Id, found.Tag.Evidence)));
    }

    // A unit may be an item that runs over several paragraphs; it is quoted where its first evidence stands.
    private static Unit ParagraphOf(Unit[] units, ThemeTag tag) =>
        units.First(unit => tag.Evidence.Any(evidence => evidence.BlockId == unit.Paragraph.Id || evidence.BlockId == unit.RunIn?.Id));

    // A paragraph with the run-in heading that begins it, as the classifier takes them together.
    private static IEnumerable<Unit> UnitsOf(SpeechBody body)
    {
        HeadingBlock? runIn = null;
        int number = 0;
        foreach (BodyBlock block in body.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    runIn = heading.RunIn ? heading : null;
                    break;
                case ParagraphBlock paragraph:
                    yield return new Unit(paragraph, ++number, runIn);
                    runIn = null;
                    break;
            }
        }
    }

    private static EvidencePassage Passage(Speech speech, Unit unit, string anchor, EquatableArray<ThemeEvidence> evidence)
    {
        (int Start, int Length)[] matches =
        [
            .. evidence
                .Where(match => match.BlockId == unit.Paragraph.Id || match.BlockId == unit.RunIn?.Id)
                .Select(match => (Start: match.Start + (match.BlockId == unit.Paragraph.Id ? unit.Heading.Length : 0), match.Length))
                .OrderBy(match => match.Start),
        ];
        (int from, int to) = PassageWindow.Of(unit.Text, matches, LongestPassage);
        (int Start, int Length)[] inside = [.. matches.Where(match => match.Start >= from && match.Start + match.Length <= to)];
        string before = from > 0 ? Excerpts.Ellipsis : "";
        string shown = before + unit.Text[from..to] + (to < unit.Text.Length ? Excerpts.Ellipsis : "");
        return new EvidencePassage
        {
            SpeechTitle = speech.FrontMatter.Title,
            TitleIsSupplied = speech.FrontMatter.TitleSource == TitleSource.Supplied,
            Speech = SitePaths.Speech(speech.Slug),
            Anchor = anchor,
            ParagraphNumber = unit.Number,
            Language = speech.FrontMatter.Lang.Key,
            Segments = SegmentBuilder.WithMatches(shown, inside.Select(match => (match.Start - from + before.Length, match.Length))),
        };
    }

    private sealed record Unit(ParagraphBlock Paragraph, int Number, HeadingBlock? RunIn)
    {
        public string Heading => RunIn?.Content.Plain ?? "";

        public string Text => Heading + Paragraph.Content.Plain;
    }
}
