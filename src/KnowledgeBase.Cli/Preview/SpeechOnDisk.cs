using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Preview;

/// <summary>One speech file read by itself: what its own rules say of it, and the speech when they find no error.</summary>
/// <param name="Report">Null when there is no such file.</param>
internal sealed record SpeechOnDisk(string Path, SourceReport? Report, Speech? Speech)
{
    /// <summary>Gone, empty, unreadable or wrong, as a file also is while it is being saved.</summary>
    public bool IsDoubtful => Speech is null;

    /// <param name="definitions">The files that say what a speech must be; others among them are not looked at.</param>
    public static SpeechOnDisk Read(RepositoryFolder repository, string path, IEnumerable<TextFile> definitions)
    {
        if (!ContentReader.Has(repository, path) || SeenFile.Read(repository, path) is not { } seen)
        {
            return new SpeechOnDisk(path, null, null);
        }

        if (seen.Text is not { } text)
        {
            return new SpeechOnDisk(path, new SourceReport(path, null, [], seen.Fault), null);
        }

        TextFile[] files = [.. definitions.Where(static file => Defines(file.Path)), text, .. SourcesOf(repository, text)];
        var report = new SourceReport(path, text, ContentChecker.Check(files).Where(finding => finding.Path == path).ToEquatableArray());
        return new SpeechOnDisk(path, report, report.IsBroken ? null : LibraryLoader.Read(text));
    }

    private static bool Defines(string path) =>
        path.StartsWith(RuleContextReader.VocabularyFolder, StringComparison.Ordinal)
        || path.StartsWith(RuleContextReader.CollectionFolder, StringComparison.Ordinal)
        || path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)
        || path is PublicNames.Path or DatedTerms.Path
        || WaiverReader.IsWaiverFile(path);

    // The raw document that the speech says it is from, and its reading.
    private static IEnumerable<TextFile> SourcesOf(RepositoryFolder repository, TextFile file)
    {
        YamlMapping? source = FrontMatterSplitter.Split(file, new FindingList(file)) is { } front ? YamlReader.Read(front.Yaml).Root?["source"] as YamlMapping : null;
        return ((string?[])[source?.Text("seed"), source?.Text("reading")])
            .OfType<string>()
            .Where(path => path.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal) && ContentReader.Has(repository, path))
            .Select(path => SeenFile.Read(repository, path)?.Text)
            .OfType<TextFile>();
    }
}
