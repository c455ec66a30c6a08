using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class QueryMatcherTests
{
    private static readonly MatchDocument s_document = new(
        [MatchPassage.Of("在某镇的讲话", weight: 5, isPage: true), MatchPassage.Of("抓“作风”，促建设。"), MatchPassage.Of("作風永遠在路上，作风建设。")],
        [new FieldValues("genre", ["讲话"]), new FieldValues("themes", ["党的建设", "作风"]), new FieldValues("date", ["2015"])]);

    [Theory]
    [InlineData("作风", 3)]
    [InlineData("作风 建设", 5)]
    [InlineData("作风 | 没有", 3)]
    [InlineData("没有 | 别的", null)]
    [InlineData("作风 没有", null)]
    [InlineData("作风 -没有", 3)]
    [InlineData("作风 -建设", null)]
    [InlineData("作风 -(建设 没有)", 3)]
    [InlineData("作风 ~1 建设", 2)]
    [InlineData("建设 > 作风", null)]
    [InlineData("设作", null)]
    [InlineData("标题:讲话", 1)]
    [InlineData("标题:作风", null)]
    [InlineData("讲话 作风建设", 2)]
    [InlineData("文种:講話", 0)]
    [InlineData("文种:讲", null)]
    [InlineData("主题:作风 主题:党的建设 讲话", 1)]
    [InlineData("日期:2015-03", 0)]
    [InlineData("日期:2016..", null)]
    [InlineData("日期:无", null)]
    [InlineData("层级:省级", null)]
    public void ADocumentMatchesWithTheHitsOfWhatIsNotExcluded(string query, int? hits) => Assert.Equal(hits, Match(query)?.Hits.Count);

    [Theory]
    [InlineData("作风", 2)]
    [InlineData("作風", 1)]
    [InlineData("“作风，促建设”", null)]
    [InlineData("作风”，促建设", 1)]
    [InlineData("“作风”，促建设", 1)]
    [InlineData("\"“作风”\"", 1)]
    [InlineData("作风建设。", 1)]
    [InlineData("作风建设！", null)]
    [InlineData("\"作风 建设\"", 1)]
    [InlineData("作?永远", 1)]
    public void AStrictSearchHoldsToScriptAndPunctuation(string query, int? hits) => Assert.Equal(hits, Match(query, strict: true)?.Hits.Count);

    [Fact]
    public void HitsStandInTheOrderOfTheTextWithTheirPlacesInIt()
    {
        DocumentMatch match = Match("建设 作风")!;

        Assert.Equal(
            ["1 作风 2-4", "1 建设 7-9", "2 作風 0-2", "2 作风 8-10", "2 建设 10-12"],
            match.Hits.Select(static hit => $"{hit.Passage} {s_document.Passages[hit.Passage].Text[hit.DisplayStart..hit.DisplayEnd]} {hit.DisplayStart}-{hit.DisplayEnd}"));
        Assert.Equal((2, 5), (match.PassageCount, match.Weight));
    }

    [Fact]
    public void ADocumentWithoutADateIsUndated()
    {
        MatchDocument undated = s_document with { Fields = [new FieldValues("date", ["不详"])] };

        Assert.NotNull(QueryMatcher.Match(QueryParser.Parse("日期:无").Query!.Root, undated, strict: false));
        Assert.Null(QueryMatcher.Match(QueryParser.Parse("日期:..2022").Query!.Root, undated, strict: false));
    }

    [Fact]
    public void CountsAddUp()
    {
        MatchCounts counts = default(MatchCounts).Add(Match("作风")!).Add(Match("文种:讲话")!);

        Assert.Equal(new MatchCounts(2, 2, 3), counts);
    }

    private static DocumentMatch? Match(string query, bool strict = false) => QueryMatcher.Match(QueryParser.Parse(query).Query!.Root, s_document, strict);
}
