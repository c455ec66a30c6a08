using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Status;

/// <summary>What is unfinished in a knowledge base: its speeches in the order of their paths, and what stands in other files.</summary>
internal sealed record LibraryStatus
{
    private const string PersonalDataRange = "KB63";

    // What each field says where nobody knows; a field that may be absent is empty then.
    private static readonly (string Key, string Unknown)[] s_asked =
        [("genre", "其他"), ("level", "未知"), ("occasion", "unknown"), ("speaker", "unknown"), ("date", "unknown"), ("themes", "")];

    public required EquatableArray<SpeechStatus> Speeches { get; init; }

    /// <summary>Findings that stand in files that are no speeches, without notes.</summary>
    public required int FindingsElsewhere { get; init; }

    /// <summary>Findings that somebody waived.</summary>
    public required int Waived { get; init; }

    /// <summary>Waivers that cover nothing, or name a file that is gone.</summary>
    public required int UnusedWaivers { get; init; }

    public static LibraryStatus Of(IReadOnlyList<TextFile> files, ContentCheck check)
    {
        ILookup<string, Finding> findings = check.Findings.ToLookup(static finding => finding.Path, StringComparer.Ordinal);
        return new LibraryStatus
        {
            Speeches = files.Where(static file => IsSpeech(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal)
                .Select(file => SpeechOf(file, [.. findings[file.Path]])).ToEquatableArray(),
            FindingsElsewhere = check.Findings.Count(static finding => !IsSpeech(finding.Path) && finding.Rule.Severity != Severity.Note),
            Waived = check.Waived.Count,
            UnusedWaivers = check.Findings.Count(static finding => finding.Rule == WaiverRules.Unused || finding.Rule == WaiverRules.UnknownFile),
        };
    }

    /// <summary>Fields that the file of a speech says it does not know, in the order of the collection; none where it cannot be read.</summary>
    public static IEnumerable<string> OpenIn(TextFile file) => FieldsOf(file) is { } fields ? OpenIn(fields) : [];

    private static IEnumerable<string> OpenIn(YamlMapping fields) =>
        s_asked.Where(asked => fields[asked.Key] switch
        {
            null or YamlSequence { Items.Count: 0 } => true,
            YamlScalar scalar => scalar.Value == asked.Unknown,
            _ => false,
        }).Select(static asked => asked.Key);

    private static SpeechStatus SpeechOf(TextFile file, IReadOnlyList<Finding> findings)
    {
        YamlMapping? fields = FieldsOf(file);
        return new SpeechStatus
        {
            Path = file.Path,
            Title = fields?.Text("title") ?? "",
            Level = ProofreadField.LevelOf(file.Text),
            Open = fields is null ? [] : [.. OpenIn(fields)],
            Errors = findings.Count(static finding => finding.Rule.Severity == Severity.Error),
            Warnings = findings.Count(static finding => finding.Rule.Severity == Severity.Warning),
            Notes = findings.Count(static finding => finding.Rule.Severity == Severity.Note),
            PersonalData = findings.Count(static finding => finding.Rule.Id.StartsWith(PersonalDataRange, StringComparison.Ordinal)),
        };
    }

    private static YamlMapping? FieldsOf(TextFile file) =>
        FrontMatterSplitter.Split(file, new FindingList(file)) is { } block ? YamlReader.Read(block.Yaml).Root : null;

    private static bool IsSpeech(string path) => path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);
}
