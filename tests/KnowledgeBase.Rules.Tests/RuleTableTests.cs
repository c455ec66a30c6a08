using System.Globalization;

namespace KnowledgeBase.Rules.Tests;

public class RuleTableTests
{
    [Fact]
    public void NoNumberIsUsedTwice() =>
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());

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
