using System.Text.RegularExpressions;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("甲　｜　（乙 －丙）", "甲 | 乙 -丙")]
    [InlineData("((甲｜乙))丙", "(甲 | 乙) 丙")]
    [InlineData("甲～３乙＞丙", "甲 ~3 乙 > 丙")]
    [InlineData("title:甲 Genre：“讲 话” date:２０１５", "标题:甲 文种:“讲 话” 日期:２０１５")]
    [InlineData("， 意见（试行） ，", "意见（试行）")]
    [InlineData("(甲 | 乙（丙 ) 丁", "(甲 | 乙（丙 ) 丁")]
    [InlineData("(甲 | 意见（试行）) 丁", "(甲 | 意见（试行）) 丁")]
    public void AQueryIsWrittenBackPlainly(string query, string text) => Assert.Equal(text, QueryText.Describe(QueryParser.Parse(query).Query!.Root));

    [Fact]
    public void WhatIsWrittenBackIsTheSameQuery()
    {
        string[] queries = [.. RandomQueries.Grown(3_000, seed: 2), .. RandomQueries.Mixtures(5_000, seed: 1), .. HandMadeQueries.All.Select(static query => query.Text)];
        foreach (QueryNode root in queries.Select(static text => QueryParser.Parse(text).Query?.Root).OfType<QueryNode>())
        {
            string text = QueryText.Describe(root);
            QueryNode? again = QueryParser.Parse(text).Query?.Root;

            Assert.NotNull(again);
            Assert.Equal((text, WithoutPlaces(root)), (QueryText.Describe(again), WithoutPlaces(again)));
        }
    }

    private static string WithoutPlaces(QueryNode node) => Regex.Replace(QueryJson.Of(node).ToJsonString(), "\"start\":[0-9]+", "");
}
