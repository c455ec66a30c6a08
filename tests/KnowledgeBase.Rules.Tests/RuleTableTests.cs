using System.Globalization;

namespace KnowledgeBase.Rules.Tests;

public class RuleTableTests
{
    [Fact]
    public void NoNumberIsUsedTwice() =>
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void EveryRuleIsInARange() =>
        Assert.Equal(RuleTable.All.Count, RuleRanges.WithRules(RuleTable.All).Sum(range => range.Rules.Count));

    [Fact]
    public void RangesAreInOrderAndKnownOnce() =>
        Assert.Equal(RuleRanges.All.Select(range => range.Prefix).Distinct().Order(StringComparer.Ordinal), RuleRanges.All.Select(range => range.Prefix));

    [Fact]
    public void TheLongestPrefixDecides() => Assert.Equal(("KB66", "KB6", null), (RuleRanges.Of("KB6601")!.Prefix, RuleRanges.Of("KB6999")!.Prefix, RuleRanges.Of("KB0001")?.Prefix));

    [Fact]
    public void MessagesAreWholeSentencesWithoutExclamation()
    {
        foreach (Rule rule in RuleTable.All)
        {
            Assert.DoesNotContain('!', rule.Message);
            Assert.DoesNotContain("please", rule.Message, StringComparison.OrdinalIgnoreCase);
            Assert.False(rule.Title.EndsWith('.'), rule.Title);
        }
    }

    [Fact]
    public void MessagesCanBeFormatted()
    {
        foreach (Rule rule in RuleTable.All)
        {
            Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, rule.Message, "0", "1", "2", "3", "4", "5"));
        }
    }
}
