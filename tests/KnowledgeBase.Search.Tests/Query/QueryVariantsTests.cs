using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class QueryVariantsTests
{
    [Theory]
    [InlineData("20大", "二十大")]
    [InlineData("二十大", "20大")]
    [InlineData("１９大", "十九大")]
    [InlineData("十九大", "19大")]
    [InlineData("14五", "十四五")]
    [InlineData("十四五", "14五")]
    [InlineData("5+2", "五加二")]
    [InlineData("五加二", "5+2")]
    [InlineData("甲 20大 -30大", "甲 二十大 -30大")]
    public void NumbersAreTriedTheOtherWayFirst(string query, string variant) => Assert.Equal(variant, Of(query)[0]);

    [Theory]
    [InlineData("2025年")]
    [InlineData("3.5%")]
    [InlineData("一带一路")]
    [InlineData("白加黑")]
    public void OtherNumbersStay(string query) => Assert.All(Of(query), variant => Assert.Contains(variant, query, StringComparison.Ordinal));

    [Theory]
    [InlineData("全面从严治党", "全面从严治 面从严治党 全面从 严治党")]
    [InlineData("“作风建设”", "“作风建” “风建设” “作风” “建设”")]
    [InlineData("作风，建设", "作风，建 风，建设 作风 建设")]
    [InlineData("甲乙丙", "甲乙 乙丙")]
    [InlineData("甲𠮷", "𠮷")]
    [InlineData("甲乙𠮷", "乙𠮷 甲乙 𠮷")]
    [InlineData("甲乙", "")]
    [InlineData("作风*建设", "")]
    public void PhrasesAreShortened(string query, string variants) => Assert.Equal(variants, string.Join(' ', Of(query)));

    [Fact]
    public void ThereAreFewAndAllCanBeAsked()
    {
        foreach (string text in RandomQueries.Grown(500, seed: 4))
        {
            IReadOnlyList<string> variants = Of(text);

            Assert.True(variants.Count <= QueryVariants.Limit);
            Assert.All(variants, variant => Assert.NotNull(QueryParser.Parse(variant).Query));
            Assert.DoesNotContain(text, variants);
        }
    }

    private static IReadOnlyList<string> Of(string query) => QueryVariants.Of(QueryParser.Parse(query).Query!);
}
