namespace KnowledgeBase.Rules.Tests.Pages;

public class RulePageTests
{
    public static TheoryData<string, int> Examples()
    {
        TheoryData<string, int> data = [];
        foreach (string id in RulePages.Ids)
        {
            for (int i = 0; i < PageExample.Of(id, RulePages.Find(id)!).Count; i++)
            {
                data.Add(id, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsWrongInThatWayOnlyOrRight(string id, int number)
    {
        PageExample example = PageExample.Of(id, RulePages.Find(id)!)[number];

        IReadOnlyList<Finding> findings = example.Check();

        string[] expected = example.IsWrong ? [id] : [];
        Assert.True(expected.SequenceEqual(findings.Select(finding => finding.Rule.Id).Distinct()), string.Join("\n", findings));
        Assert.All(findings, finding => Assert.Equal(example.Path, finding.Path));
    }

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule() =>
        Assert.Equal(RuleTable.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RulePages.Ids);

    [Fact]
    public void EveryPageBeginsWithItsRule()
    {
        foreach (Rule rule in RuleTable.All)
        {
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", RulePages.Find(rule.Id), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryPageHasAWrongAndARightExampleUnlessContentCannotCauseIt()
    {
        // A missing file has no text to be an example, and our own faults are not caused by content.
        foreach (string id in RulePages.Ids.Where(id => id is not ("KB5103" or "KB9001")))
        {
            IReadOnlyList<PageExample> examples = PageExample.Of(id, RulePages.Find(id)!);

            Assert.Contains(examples, example => example.IsWrong);
            Assert.Contains(examples, example => !example.IsWrong);
        }
    }

    [Fact]
    public void NoPageIsFoundForAnUnknownRule() => Assert.Null(RulePages.Find("KB0000"));
}
