using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Tests.Documentation;

/// <summary>What docs/rules.md has to say: every rule with its page, the test of its place and what <c>--fix</c> does about it.</summary>
internal static class RulesPage
{
    public const string Path = "docs/rules.md";

    private const string Head = """
        # The rules

        Everything that `dotnet build`, `kb check` and `kb build` look for in the content. `kb explain KB6001` prints the page of a rule, and the site
        shows it under `rules/`.

        - **error**: the file cannot be used, or says something untrue. It has to be put right; nothing is published before.
        - **warning**: a person has to look and decide: put it right, or waive it with a reason in `input/waivers.yml`.
        - **note**: worth knowing. It stops nobody.

        The table is made from the sources and the tests; a test fails when it is stale and says how it is written again.

        """;

    public static string Write(IReadOnlyDictionary<string, PlaceTest> tests)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach ((RuleRange range, IReadOnlyList<Rule> rules) in RuleRanges.WithRules(RuleTable.All))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {range.Prefix}: {range.Label.En}\n\n| rule | severity | what is wrong | `--fix` | test of its place |\n| --- | --- | --- | --- | --- |\n");
            foreach (Rule rule in rules)
            {
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](../src/KnowledgeBase.Rules/Pages/{rule.Id}.md) | {SeverityOf(rule)} | {Cell(rule.Title)} | {Cell(rule.Fix ?? "–")} | {TestOf(rule, tests)} |\n");
            }
        }

        return page.ToString();
    }

    private static string SeverityOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string TestOf(Rule rule, IReadOnlyDictionary<string, PlaceTest> tests) =>
        tests.TryGetValue(rule.Id, out PlaceTest? test) ? $"[{test.Class}](../{test.Path}) `{test.Method}`" : "–";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
