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
        Dictionary<string, Line> lines = new(StringComparer.Ordinal);
        foreach (Line line in LinesOf(speech.Speech.Body))
        {
            lines.Add(line.Paragraph.Id, line);
            if (line.RunIn is { } runIn)
            {
                lines.Add(runIn.Id, line);
            }
        }

        // Two items of one paragraph would quote the same sentences, so each paragraph is quoted once, for its strongest unit.
        return speech.Reading.Units
            .SelectMany(unit => unit.Tags
                .Where(tag => tag.Key == theme && !tag.Evidence.IsEmpty)
                .Select(tag => (Anchor: unit.Id, Line: lines[tag.Evidence[0].BlockId], Tag: tag)))
            .OrderByDescending(found => found.Tag.Score)
            .ThenBy(found => found.Line.Number)
            .DistinctBy(found => found.Line.Number)
            .Take(MostPerSpeech)
            .Select(found => (found.Tag.Score, Passage(speech.Speech, found.Anchor, found.Line, found.Tag.Evidence)));
    }

    // A paragraph with the run-in heading that begins it: one line of the source.
    private static IEnumerable<Line> LinesOf(SpeechBody body)
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
                    yield return new Line(paragraph, ++number, runIn);
                    runIn = null;
                    break;
            }
        }
    }

    private static EvidencePassage Passage(Speech speech, string anchor, Line line, EquatableArray<ThemeEvidence> evidence)
    {
        (int Start, int Length)[] matches =
        [
            .. evidence
                .Where(match => match.BlockId == line.Paragraph.Id || match.BlockId == line.RunIn?.Id)
                .Select(match => (Start: match.Start + (match.BlockId == line.Paragraph.Id ? line.Heading.Length : 0), match.Length))
                .OrderBy(match => match.Start),
        ];
        (int from, int to) = PassageWindow.Of(line.Text, matches, LongestPassage);
        (int Start, int Length)[] inside = [.. matches.Where(match => match.Start >= from && match.Start + match.Length <= to)];
        string before = from > 0 ? Excerpts.Ellipsis : "";
        string shown = before + line.Text[from..to] + (to < line.Text.Length ? Excerpts.Ellipsis : "");
        return new EvidencePassage
        {
            SpeechTitle = speech.FrontMatter.Title,
            TitleIsSupplied = speech.FrontMatter.TitleSource == TitleSource.Supplied,
            Speech = SitePaths.Speech(speech.Slug),
            Anchor = anchor,
            ParagraphNumber = line.Number,
            Language = speech.FrontMatter.Lang.Key,
            Segments = SegmentBuilder.WithMatches(shown, inside.Select(match => (match.Start - from + before.Length, match.Length))),
        };
    }

    private sealed record Line(ParagraphBlock Paragraph, int Number, HeadingBlock? RunIn)
    {
        public string Heading => RunIn?.Content.Plain ?? "";

        public string Text => Heading + Paragraph.Content.Plain;
    }
}
