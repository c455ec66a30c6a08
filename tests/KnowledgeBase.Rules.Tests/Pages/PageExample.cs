using System.Text.RegularExpressions;

namespace KnowledgeBase.Rules.Tests.Pages;

/// <summary>A fence of a rule's page: <c>```md wrong fields path=…</c>.</summary>
internal sealed partial record PageExample(string RuleId, bool IsWrong, string Path, string Text)
{
    public static IReadOnlyList<PageExample> Of(string ruleId, string page) =>
        [.. Fence().Matches(page).Select(match => Read(ruleId, match.Groups["info"].Value.Split(' '), match.Groups["text"].Value))];

    private static PageExample Read(string ruleId, string[] info, string fence)
    {
        string path = info.FirstOrDefault(word => word.StartsWith("path=", StringComparison.Ordinal))?["path=".Length..] ?? "input/speeches/example.md";
        string text = info.Contains("fields") ? RepositoryContent.Document(fence) : fence;
        return new PageExample(ruleId, info.Contains("wrong"), path, info.Contains("bom") ? "\uFEFF" + text : text);
    }

    [GeneratedRegex(@"^```(?<info>(md|yml) (wrong|right)[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fence();
}
