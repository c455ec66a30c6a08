using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Site.Pages;
using KnowledgeBase.Site.Settings;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Own;

namespace KnowledgeBase.Site;

/// <summary>The input, null when there is an error in it, and the findings.</summary>
public sealed record SiteInputReading(SiteInput? Input, EquatableArray<Finding> Findings);

/// <summary>Reads what a site needs besides speeches from the library's other files: settings, lexicon, reasons and pages.</summary>
public static class SiteInputReader
{
    /// <summary>Of more speeches only the main edition is written, unless the settings ask for all: each edition has every page.</summary>
    private const int MostTranslated = 1_000;

    public const string AboutPath = ProseChecker.Folder + "about.md";

    /// <param name="library">The content.</param>
    /// <param name="speeches">How many speeches the site is to have, where the library does not hold them all yet.</param>
    public static SiteInputReading Read(Library library, int? speeches = null)
    {
        List<Finding> findings = [];
        TextFile? settingsFile = Find(library, SiteSettingsChecker.Path, findings);
        TextFile? lexiconFile = Find(library, ThemeLexiconReader.Path, findings);
        TextFile? aboutFile = Find(library, AboutPath, findings);
        if (settingsFile is null || lexiconFile is null || aboutFile is null)
        {
            return new SiteInputReading(null, findings.ToEquatableArray());
        }

        SiteSettingsReading settings = SiteSettingsReader.Read(settingsFile);
        ThemeLexiconReading lexicon = ThemeLexiconReader.Read(lexiconFile, [.. library.Vocabularies.Of<Content.Theme>().All.Select(static theme => theme.Key)]);
        DocumentLexiconReading? documents = library.Files.FirstOrDefault(static file => file.Path == DocumentLexiconReader.Path) is { } documentsFile ? DocumentLexiconReader.Read(documentsFile) : null;
        (Glossary glossary, EquatableArray<Finding> glossaryFindings) = GlossaryFiles.Read(library.Files, GlossaryTerms.Of(library.Vocabularies), [.. library.Speeches.Select(static speech => speech.Slug)]);
        ProseReading about = ProseReader.Read(aboutFile, settings.Site?.Description ?? "");
        (string Name, ProseReading Reading)[] pages = [.. library.FilesUnder(ProseChecker.Folder).Where(static file => file.Path != AboutPath && PageNames.NameOf(file.Path) is not null)
            .Select(file => (PageNames.NameOf(file.Path)!, ProseReader.Read(file, settings.Site?.Description ?? "")))];
        ReleaseReading[] releases = [.. library.FilesUnder(ReleaseReader.Folder).Where(static file => ReleaseReader.IsRelease(file.Path)).Select(ReleaseReader.Read)];
        findings.AddRange(releases.SelectMany(static release => release.Findings));
        findings.AddRange([.. settings.Findings, .. lexicon.Findings, .. glossaryFindings, .. documents?.Findings ?? [], .. about.Findings, .. pages.SelectMany(static page => page.Reading.Findings)]);
        if (settings.Site is null || lexicon.Lexicon is null || about.Page is null || pages.Any(static page => page.Reading.Page is null))
        {
            return new SiteInputReading(null, findings.ToEquatableArray());
        }

        OwnTheme own = OwnTheme.Of(library.Files);
        SiteInput input = new()
        {
            Site = settings.Site,
            Speeches = library.Speeches,
            Vocabularies = library.Vocabularies,
            FrontMatters = library.FilesUnder(LibraryLoader.SpeechFolder).Select(WithoutBody).ToDictionary(static file => file.Path, StringComparer.Ordinal),
            Releases = releases.Select(static release => release.Release).OfType<Release>().ToEquatableArray(),
            Lexicon = lexicon.Lexicon,
            Glossary = glossary,
            DatedTerms = library.FilesUnder(DatedTerms.Path).FirstOrDefault() is { } dated ? DatedTerms.Read(dated).Terms : DatedTerms.None,
            Documents = documents?.Lexicon ?? DocumentLexicon.Empty,
            About = about.Page,
            Pages = pages.Select(static page => new WrittenPage(page.Name, page.Reading.Page!)).ToEquatableArray(),
            HasLunr = settings.HasLunr,
            OwnTheme = own,
            Editions = (settings.IsTranslated ?? (speeches ?? library.Speeches.Count) <= MostTranslated ? Edition.All : [Edition.Main])
                .Select(edition => edition with { Words = edition.Words.With(own.Texts) })
                .ToEquatableArray(),
            RemovalReasons = CleaningReasons.Read(library.Files),
        };
        return new SiteInputReading(input, findings.ToEquatableArray());
    }

    private static TextFile WithoutBody(TextFile file) =>
        FrontMatterSplitter.Split(file, new FindingList(file)) is { } block ? file with { Text = file.Text[..block.BodyStart] } : file;

    private static TextFile? Find(Library library, string path, List<Finding> findings)
    {
        TextFile? file = library.FilesUnder(path).FirstOrDefault();
        if (file is null)
        {
            findings.Add(new Finding(ProseRules.PageIsMissing, path, new SourceSpan(0, 0, 1, 1, 1, 1), [path]));
        }

        return file;
    }
}
