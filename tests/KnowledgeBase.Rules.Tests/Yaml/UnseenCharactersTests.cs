namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData("a: \u200Bb\nc: \"d\"\n", "a: b\nc: \"d\"\n")]
    [InlineData("a: \"b\"\nc: \u200Bd\n", "a: \"b\"\nc: d\n")]
    [InlineData("a: \u200Bb\nc: \"d\u200Be\"\n", "a: b\nc: \"d\\u200Be\"\n")]
    public void OnlyInsideDoubleQuotesItBecomesAnEscape(string yaml, string mended) => Assert.Equal(mended, WrittenYaml.Of(yaml).Mended);

    [Fact]
    public void TheOtherFindingsStayAtTheirPlaces() =>
        Assert.Equal(["(1,4)-(1,5) KB1010", "(2,1)-(2,2) KB1001", "(3,2)-(3,3) KB1013"], WrittenYaml.Of("a: \u200Bb\n-\nc:d\n").Reading.Findings.Brief());
}
