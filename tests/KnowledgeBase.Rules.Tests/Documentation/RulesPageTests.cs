using System.Text;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Documentation;

/// <summary>Every rule is documented and proven, and docs/rules.md says where.</summary>
public sealed class RulesPageTests
{
    // Set to 1, the page is written instead of compared.
    private const string WriteVariable = "KB_WRITE_DOCS";

    private static readonly IReadOnlyDictionary<string, PlaceTest> s_tests = PlaceTest.ByRule();

    [Fact]
    public void EveryRuleHasATestOfItsPlace() =>
        Assert.All(RuleTable.All, rule => Assert.True(s_tests.ContainsKey(rule.Id), $"No test expects the exact place of {rule.Id}, as in \"(2,7)-(2,10) {rule.Id}\"."));

    [Fact]
    public void ThePageShowsTheRulesAsTheyAre()
    {
        string page = RulesPage.Write(s_tests);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            using StreamWriter writer = new(Repository.PathTo(RulesPage.Path), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(page);
        }

        Assert.True(
            page == RepositoryText.Read(RulesPage.Path).ReplaceLineEndings("\n"),
            $"{RulesPage.Path} is stale. Write it again and commit it: {WriteVariable}=1 dotnet test tests/KnowledgeBase.Rules.Tests --filter RulesPageTests");
    }

    [Fact]
    public void ATestIsFoundBelowItsCasesInItsBodyAndBehindItsProperty()
    {
        const string Source = """
            public class SomeTests
            {
                [Theory]
                [InlineData("a", "(1,1)-(1,2) KB0001")]
                public void First(string text) { }

                public static TheoryData<string> Cases => [
                    "(1,1)-(1,2) KB0002;(3,1)-(3,2) KB0003"];

                [Fact]
                public void Second() =>
                    // "(1,1)-(1,2) KB0009"
                    Assert.Equal("(1,1)-(1,2) KB0004", "");

                [Theory]
                [MemberData(nameof(Cases))]
                public async Task Third() { }
            }
            """;

        Assert.Equal(["KB0001 First", "KB0002 Third", "KB0003 Third", "KB0004 Second"], PlaceTest.In("SomeTests.cs", Source).Select(test => $"{test.RuleId} {test.Method}"));
    }
}
