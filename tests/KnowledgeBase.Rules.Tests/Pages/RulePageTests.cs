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
    public void EveryPageSaysInChineseWhatIsWrongAndWhatToDo()
    {
        foreach (Rule rule in RuleTable.All)
        {
            string[] lines = RulePages.Find(rule.Id)!.Split('\n');
            string chinese = RulePages.Of(rule).Chinese;

            Assert.True(lines[1].Length == 0 && lines[2] == $"中文：{chinese}" && lines[3].Length == 0, $"The third line of {rule.Id}.md is no line '中文：…' between two blank ones.");
            Assert.True(chinese.Count(KnowledgeBase.Text.Characters.Han.IsHan) >= 8 && chinese.EndsWith('。'), $"{rule.Id}: '{chinese}' is no sentence in Chinese.");
        }
    }

    [Fact]
    public void EveryPageHasAWrongAndARightExampleUnlessContentCannotCauseIt()
    {
        // A missing file has no text to be an example, nor has what is no text or too much of it, and our own faults are not caused by content.
        foreach (string id in RulePages.Ids.Where(id => id is not ("KB1901" or "KB1902" or "KB1904" or "KB5103" or "KB5110" or "KB5111" or "KB6018" or "KB9001")))
        {
            IReadOnlyList<PageExample> examples = PageExample.Of(id, RulePages.Find(id)!);

            Assert.Contains(examples, example => example.IsWrong);
            Assert.Contains(examples, example => !example.IsWrong);
        }
    }

    [Fact]
    public void NoPageIsFoundForAnUnknownRule() => Assert.Null(RulePages.Find("KB0000"));
}
