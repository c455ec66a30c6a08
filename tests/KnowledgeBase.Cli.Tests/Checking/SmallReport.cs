using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Tests.Checking;

/// <summary>A report made by hand, so that what is printed does not hang on what the rules take for a mistake.</summary>
internal static class SmallReport
{
    public const string Path = "input/speeches/a.md";

    /// <summary>A real rule, so that every report knows it, with the severity that a test wants.</summary>
    public static Rule Rule(Severity severity) => RuleTable.All[0] with { Severity = severity, Message = "The YAML cannot be read here: {0}. Write 'key: value' lines, lists and quoted text only." };

    /// <summary>A finding at every occurrence of <paramref name="words"/>.</summary>
    public static IReadOnlyList<Finding> At(TextFile file, string words, Severity severity)
    {
        var findings = new FindingList(file);
        for (int at = file.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            findings.Add(Rule(severity), at, words.Length, words);
        }

        return [.. findings.ToEquatableArray()];
    }

    public static CheckReport Of(TextFile file, IReadOnlyList<Finding> findings, params WaivedFinding[] waived) =>
        CheckReport.Of([file], new ContentCheck(findings, waived), static _ => true);

    public static WaivedFinding Waived(Finding finding) =>
        new(finding, new Waiver { Rule = finding.Rule.Id, File = finding.Path, Reason = "已公开", Reviewer = "编辑组", DeclaredIn = WaiverReader.Path, Line = 2 });
}
