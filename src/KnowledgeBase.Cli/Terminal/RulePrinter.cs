using System.Text;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Pages;

namespace KnowledgeBase.Cli.Terminal;

/// <summary>A rule's page, and the list of rules, as text for a terminal.</summary>
internal static class RulePrinter
{
    private const string Indent = "    ";

    /// <param name="width">Cells that a line of prose may take.</param>
    public static string Page(Rule rule, int width, Ink ink)
    {
        RulePage page = RulePages.Of(rule);
        var output = new StringBuilder();
        output.Append(ink.Bold($"{rule.Id}: {rule.Title}")).Append('\n');
        output.Append(Severity(rule, ink)).Append(rule.Fix is null ? "" : $" 'kb check --fix' {rule.Fix}.").Append('\n');
        output.Append('\n').AppendJoin('\n', Lines.Of(page.Chinese, width)).Append('\n');
        foreach (RulePagePart part in page.Parts)
        {
            output.Append('\n').Append(part switch
            {
                RuleProse prose => Prose(prose.Markdown, width),
                RuleExample example => Example(example, ink),
                _ => throw new ArgumentOutOfRangeException(nameof(rule), part, "A page has prose and examples."),
            });
        }

        return output.ToString();
    }

    /// <summary>All rules, a line each, in their groups.</summary>
    public static string All(Ink ink)
    {
        IEnumerable<string> groups = RuleRanges.WithRules(RuleTable.All).Select(group =>
            ink.Bold($"{group.Range.Prefix}  {group.Range.Label.En}  {group.Range.Label.ZhHans}") + "\n"
            + string.Concat(group.Rules.Select(rule => $"{Indent}{rule.Id}  {Word(rule),-7}  {rule.Title}{(rule.Fix is null ? "" : ink.Green(" (--fix)"))}\n")));
        return string.Join('\n', groups);
    }

    private static string Severity(Rule rule, Ink ink) => rule.Severity switch
    {
        Rules.Severity.Error => ink.Red("Error") + ": has to be put right; nothing is published before.",
        Rules.Severity.Warning => ink.Yellow("Warning") + ": look and decide: put it right, or waive it with a reason in input/waivers.yml.",
        _ => ink.Blue("Note") + ": worth knowing; it stops nobody.",
    };

    private static string Word(Rule rule) => rule.Severity switch
    {
        Rules.Severity.Error => "error",
        Rules.Severity.Warning => "warning",
        _ => "note",
    };

    // Paragraphs; the pages have nothing else between their examples.
    private static string Prose(string markdown, int width) =>
        string.Join("\n", markdown.TrimEnd('\n').Split("\n\n").Select(paragraph => string.Join('\n', Lines.Of(paragraph.Replace('\n', ' '), width)) + "\n"));

    private static string Example(RuleExample example, Ink ink)
    {
        string label = example.Verdict switch
        {
            ExampleVerdict.Wrong => ink.Red("✗ Wrong"),
            ExampleVerdict.Right => ink.Green("✓ Right"),
            _ => "",
        };
        string? about = example.Path ?? example.Subject switch
        {
            ExampleSubject.Fields => "front matter",
            ExampleSubject.Body => "text",
            ExampleSubject.FieldsAndBody => "front matter and text",
            ExampleSubject.Seed => "seed",
            _ => null,
        };
        string caption = label.Length == 0 ? about ?? "" : label + (about is null ? "" : $" ({about})");
        IEnumerable<string> lines = example.Text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : Indent + line.Replace("\t", "→   ", StringComparison.Ordinal));
        return (caption.Length == 0 ? "" : $"  {caption}\n") + string.Join('\n', lines) + "\n";
    }
}
