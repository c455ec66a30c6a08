using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Documentation;

public sealed class ArchitecturePageTests
{
    [Fact]
    public void ThePageListsEveryRangeOfRules()
    {
        string rows = string.Concat(RuleRanges.All.Select(range => $"| {range.Prefix} | {range.Label.En} |\n"));

        Assert.Contains("| range | about |\n| --- | --- |\n" + rows + "\n", RepositoryText.Read("docs/architecture.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
