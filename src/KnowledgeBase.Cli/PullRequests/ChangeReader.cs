using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Restore;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.PullRequests;

/// <summary>Finds out what changed since a revision: findings, speeches, and whether each still gives its raw document back.</summary>
internal static class ChangeReader
{
    private const string FidelityRules = "KB6";

    /// <exception cref="UserFaultException">There is no git, or it does not know the revision.</exception>
    public static ChangeReport Read(RepositoryFolder repository, string revision, int pullRequest)
    {
        CheckScope scope = CheckScope.Of(repository, [], revision);
        IReadOnlyList<TextFile> content = EarlierTexts.Add(repository, revision, ContentReader.Read(repository));
        CheckReport report = CheckReport.Of(content, ContentChecker.CheckAndWaive(content), scope.IsAskedFor);
        IReadOnlySet<string> changed = ChangedFiles.Since(repository, revision);
        HashSet<string> unreadable = report.All
            .Where(static finding => finding.Rule.Severity == Severity.Error && !finding.Rule.Id.StartsWith(FidelityRules, StringComparison.Ordinal))
            .Select(static finding => finding.Path)
            .ToHashSet(StringComparer.Ordinal);
        Vocabularies vocabularies = Vocabularies.Read(content);
        IEnumerable<ChangedSpeech> there = report.Files.Values.Where(static file => IsSpeech(file.Path))
            .Select(file => (File: file, Speech: unreadable.Contains(file.Path) ? null : LibraryLoader.Read(file, vocabularies)))
            .Where(candidate => IsChanged(changed, candidate.File.Path, candidate.Speech))
            .Select(candidate => Describe(repository, candidate.File.Path, candidate.Speech));
        IEnumerable<ChangedSpeech> gone = changed.Where(path => IsSpeech(path) && !repository.Exists(path))
            .Select(static path => new ChangedSpeech(path, "", "", "removed"));
        return new ChangeReport(
            ChangeReport.CurrentFormat,
            pullRequest,
            report.IsGood,
            report.Blocking.Count,
            report.Elsewhere.Count,
            [.. report.Blocking.OrderByDescending(static finding => finding.Rule.Severity).Take(ChangeReport.MostFindings).Select(Describe)],
            [.. there.Concat(gone).OrderBy(static speech => speech.Path, StringComparer.Ordinal).Take(ChangeReport.MostSpeeches)]);
    }

    // A speech changes with its file, and with the raw document that it is held against.
    private static bool IsChanged(IReadOnlySet<string> changed, string path, Speech? speech) =>
        changed.Contains(path) || (speech is not null && changed.Contains(speech.Provenance.Seed));

    private static ChangedSpeech Describe(RepositoryFolder repository, string path, Speech? speech) => speech is null
        ? new ChangedSpeech(path, "", "", "unreadable")
        : new ChangedSpeech(path, speech.Provenance.Seed, speech.Provenance.Sha256, GivesSeedBack(repository, speech) ? "restored" : "differs");

    private static bool GivesSeedBack(RepositoryFolder repository, Speech speech)
    {
        string seed = speech.Provenance.Seed;
        byte[]? bytes = repository.Exists(seed) ? repository.ReadBytes(seed) : null;
        try
        {
            // The restorer proves by the hash on record what it wrote; the file under seeds/ has to be that too.
            return bytes is not null && SeedRestorer.Restore(speech.Provenance, speech.Body, bytes).AsSpan().SequenceEqual(bytes);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static ReportedFinding Describe(Finding finding) => new(
        finding.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
        finding.Rule.Id,
        finding.Path,
        finding.Span.StartLine,
        finding.Span.StartColumn,
        finding.Message.Length <= ReportedFinding.LongestMessage ? finding.Message : finding.Message[..(ReportedFinding.LongestMessage - 1)] + "…");

    private static bool IsSpeech(string path) => path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);
}
