using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Rules.Tests.Pages;

/// <summary>
/// What the pages about waivers show: a speech in which a rule that advises finds two names, and a file of waivers. The finding is made by
/// hand, so that the examples do not hang on what another rule takes for a name.
/// </summary>
internal static class WaiverSample
{
    public const string Speech = "input/speeches/example.md";

    private const string Text = "---\ntitle: 王某案通报会上的讲话\nlevel: 县\n---\n\n王某在会上讲话。 {#tzc was:m2d}\n\n李某、王某也来了。 {#k3f}\n";

    public static Rule Advice { get; } = new("KB6301", "A name stands in a case", "'{0}' may be a person's name.", Severity.Warning);

    public static TextFile SpeechFile { get; } = new(Speech, Text);

    /// <summary>A finding at every 王某 of the speech: title, first block, second block.</summary>
    public static IReadOnlyList<Finding> Findings { get; } = FindingsIn(SpeechFile);

    public static IReadOnlyList<Finding> FindingsIn(TextFile speech)
    {
        FindingList findings = new(speech);
        for (int at = speech.Text.IndexOf("王某", StringComparison.Ordinal); at >= 0; at = speech.Text.IndexOf("王某", at + 1, StringComparison.Ordinal))
        {
            findings.Add(Advice, at, 2, "王某");
        }

        return [.. findings.ToEquatableArray()];
    }

    public static ContentCheck Apply(string waivers) => Apply(waivers, Findings, SpeechFile);

    public static ContentCheck Apply(string waivers, IReadOnlyList<Finding> findings, params TextFile[] others) =>
        WaiverApplication.Apply(findings, [new TextFile(WaiverReader.Path, waivers), .. others], [.. RuleTable.All.Where(rule => rule.Id != Advice.Id), Advice]);

    /// <summary>What is wrong with the waivers alone.</summary>
    public static IReadOnlyList<Finding> Check(string waivers) => [.. Apply(waivers).Findings.Where(finding => finding.Path == WaiverReader.Path)];
}
