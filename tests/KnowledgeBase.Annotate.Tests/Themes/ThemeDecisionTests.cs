using KnowledgeBase.Annotate.Themes;

namespace KnowledgeBase.Tests.Annotate.Themes;

public sealed class ThemeDecisionTests
{
    private static readonly ThemeReading s_reading = new([Theme("作风建设"), Theme("经济发展")], []);

    [Fact]
    public void WithoutADecisionEverythingIsAProposal()
    {
        Assert.Equal(
            [("作风建设", ThemeStanding.Proposed), ("经济发展", ThemeStanding.Proposed)],
            Brief(ThemeDecision.Merge(s_reading, null)));
    }

    [Fact]
    public void DecisionOverridesAndStaysApart()
    {
        var statements = ThemeDecision.Merge(s_reading, ["基层党建", "作风建设"]);

        Assert.Equal(
            [("基层党建", ThemeStanding.Added), ("作风建设", ThemeStanding.Confirmed), ("经济发展", ThemeStanding.Rejected)],
            Brief(statements));
        Assert.Equal([true, true, false], statements.Select(statement => statement.Holds));
    }

    [Fact]
    public void EmptyDecisionRejectsEveryProposal()
    {
        Assert.All(ThemeDecision.Merge(s_reading, []), statement => Assert.False(statement.Holds));
    }

    private static IEnumerable<(string, ThemeStanding)> Brief(IEnumerable<ThemeStatement> statements) =>
        statements.Select(statement => (statement.Key, statement.Standing));

    private static DocumentTheme Theme(string key) =>
        new() { Key = key, Score = 9, Coverage = 0.5, Units = ["p1"], IsPrimary = true, InTitle = false, NamedCoverage = 0, StrongTerms = 2, Evidence = [] };
}
