using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pages;
using KnowledgeBase.Site.Preview;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Preview;

/// <summary>One content file read by itself: what its own rules say of it, and what it changes of the site when they find no error.</summary>
/// <param name="Report">Null when there is no such file.</param>
/// <param name="Files">Makes the files that show nothing else; null when the file is not good.</param>
internal sealed record SourceOnDisk(string Path, SourceReport? Report, Func<SitePreview, IEnumerable<PlannedFile>>? Files)
{
    /// <summary>Gone, empty, unreadable or wrong, as a file also is while it is being saved.</summary>
    public bool IsDoubtful => Files is null;

    /// <summary>True for what has pages of its own. All other content changes pages of many sources.</summary>
    public static bool HasPages(string path) => ContentSnapshot.IsSpeech(path) || (path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal) && PageNames.NameOf(path) is not null);

    /// <param name="path">Of a file that has pages.</param>
    /// <param name="definitions">The files that say what a speech must be; others among them are not looked at.</param>
    public static SourceOnDisk Read(RepositoryFolder repository, string path, IEnumerable<TextFile> definitions)
    {
        if (!ContentReader.Has(repository, path) || SeenFile.Read(repository, path) is not { } seen)
        {
            return new SourceOnDisk(path, null, null);
        }

        return seen.Text is not { } text ? new SourceOnDisk(path, new SourceReport(path, null, [], seen.Fault), null)
            : text.Fault is not null ? new SourceOnDisk(path, new SourceReport(path, text, ContentChecker.Check([text]).Where(finding => finding.Path == path).ToEquatableArray()), null)
            : ContentSnapshot.IsSpeech(path) ? ReadSpeech(repository, text, definitions)
            : ReadProse(text);
    }

    private static SourceOnDisk ReadSpeech(RepositoryFolder repository, TextFile text, IEnumerable<TextFile> definitions)
    {
        TextFile[] files = [.. definitions.Where(static file => Defines(file.Path)), text, .. SourcesOf(repository, text)];
        var report = new SourceReport(text.Path, text, ContentChecker.Check(files).Where(finding => finding.Path == text.Path).ToEquatableArray());
        if (report.IsBroken)
        {
            return new SourceOnDisk(text.Path, report, null);
        }

        Speech speech = LibraryLoader.Read(text, Vocabularies.Read(files));
        return new SourceOnDisk(text.Path, report, site => site.FilesOf(speech, text));
    }

    private static SourceOnDisk ReadProse(TextFile text)
    {
        ProseReading reading = ProseReader.Read(text, "");
        return new SourceOnDisk(text.Path, new SourceReport(text.Path, text, reading.Findings), reading.Page is null ? null : site => site.FilesOf(text));
    }

    private static bool Defines(string path) =>
        path.StartsWith(RuleContextReader.VocabularyFolder, StringComparison.Ordinal)
        || path.StartsWith(RuleContextReader.CollectionFolder, StringComparison.Ordinal)
        || path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)
        || path is PublicNames.Path or DatedTerms.Path
        || WaiverReader.IsWaiverFile(path);

    private static IEnumerable<TextFile> SourcesOf(RepositoryFolder repository, TextFile file) =>
        SeedFile.NamedIn(file)
            .Where(path => ContentReader.Has(repository, path))
            .Select(path => SeenFile.Read(repository, path)?.Text)
            .OfType<TextFile>();
}
