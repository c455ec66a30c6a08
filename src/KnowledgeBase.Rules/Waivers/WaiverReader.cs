using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>Reads a file of waivers: <c>input/waivers.yml</c>, or one of several in <c>input/waivers/</c> where one grows too long.</summary>
public static class WaiverReader
{
    public const string Path = "input/waivers.yml";
    private const string Folder = "input/waivers/";

    private static readonly IReadOnlyDictionary<string, VocabularyFile> s_noVocabularies = new Dictionary<string, VocabularyFile>();

    public static bool IsWaiverFile(string path) =>
        path == Path || (path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal));

    /// <summary>An entry with something wrong in it is left out; the others are read.</summary>
    public static WaiverReading Read(TextFile file)
    {
        YamlReading reading = YamlReader.Read(file);
        if (reading.Root is not { } root || HoldsNone(root))
        {
            return new WaiverReading([], reading.Findings);
        }

        FindingList findings = new(file);
        new MappingChecker(s_noVocabularies, findings).Check(root, WaiverFields.All, findings.Span(0, 0));
        EquatableArray<Finding> all = [.. reading.Findings, .. findings.ToEquatableArray()];
        IEnumerable<YamlMapping> entries = root[WaiverFields.List] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];
        return new WaiverReading(
            entries.Where(entry => !all.Any(finding => IsIn(finding, entry))).Select(entry => Bind(entry, file.Path)).ToEquatableArray(),
            all);
    }

    // Whoever deletes the last waiver leaves the line above it, or '[]' behind it.
    private static bool HoldsNone(YamlMapping root) =>
        root.Entries.All(static entry => entry.Key.Value == WaiverFields.List && entry.Value is YamlScalar { Value: "" } or YamlSequence { Items.Count: 0 });

    private static bool IsIn(Finding finding, YamlMapping entry) => finding.Span.Start >= entry.Span.Start && finding.Span.End <= entry.Span.End;

    // The checker has seen that what must be there is there and is text.
    private static DeclaredWaiver Bind(YamlMapping entry, string path) => new(
        new Waiver
        {
            Rule = entry.Text("rule")!,
            File = entry.Text("file")!,
            At = entry.Text("at"),
            Text = entry.Text("text"),
            Reason = entry.Text("reason")!,
            Reviewer = entry.Text("reviewer")!,
            DeclaredIn = path,
            Line = entry.Span.StartLine,
        },
        entry);
}
