namespace KnowledgeBase.Rules;

/// <summary>
/// The page of a rule, taken apart. <see cref="Chinese"/> says in a sentence or two what is wrong and what to do, for contributors who read
/// no English; <see cref="Body"/> is the Markdown below it: why, and examples that are wrong or right (<see cref="RulePages"/>).
/// </summary>
public sealed record RulePage
{
    private const string ChineseMark = "中文：";

    public required Rule Rule { get; init; }

    public required string Chinese { get; init; }

    public required string Body { get; init; }

    /// <summary>The page's first line is its title, its third the Chinese; a page without that line has none.</summary>
    internal static RulePage Read(Rule rule, string markdown)
    {
        string rest = markdown.Replace("\r\n", "\n");
        rest = rest.Substring(rest.IndexOf('\n') + 1).TrimStart('\n');
        if (!rest.StartsWith(ChineseMark, StringComparison.Ordinal))
        {
            return new RulePage { Rule = rule, Chinese = "", Body = rest };
        }

        int end = rest.IndexOf('\n');
        return new RulePage { Rule = rule, Chinese = rest.Substring(ChineseMark.Length, end - ChineseMark.Length), Body = rest.Substring(end).TrimStart('\n') };
    }
}
