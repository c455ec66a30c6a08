using System.Text;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Bench.Themes;

/// <summary>What the classifier says of one document of the corpus, null where the importer refused it.</summary>
internal sealed record ThemedDocument(string Id, ThemeReading Reading)
{
    /// <summary>Cut into units as a speech is, so that what is measured is what a site shows.</summary>
    public static ThemeDocument? UnitsOf(CorpusDocument document, CleaningRules rules)
    {
        ImportResult result = Importer.Import(new ImportRequest
        {
            SeedPath = $"seeds/{document.Id}.txt",
            Bytes = Encoding.UTF8.GetBytes(document.Text),
            Rules = rules,
            GapLabel = static reason => reason,
        });
        return result.Speech is { } speech ? ThemeUnits.Of(document.Title, SpeechOutline.Of(speech.Body)) : null;
    }

    public bool IsTagged(string theme) => Reading.Themes.Any(found => found.Key == theme);

    /// <summary>Share of the characters that speak of the theme, from 0 to 1; below what makes a theme of the document, too.</summary>
    public double CoverageOf(string theme)
    {
        int all = Reading.Units.Sum(unit => unit.Characters);
        int tagged = Reading.Units.SelectMany(unit => unit.Tags).Where(tag => tag.Key == theme).Sum(tag => tag.Characters);
        return all == 0 ? 0 : tagged / (double)all;
    }
}
