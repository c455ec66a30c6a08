using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("甲 乙", "all(甲, 乙)")]
    [InlineData("甲　乙", "all(甲, 乙)")]
    [InlineData("甲 | 乙 丙", "any(甲, all(乙, 丙))")]
    [InlineData("（甲｜乙） 丙", "all(any(甲, 乙), 丙)")]
    [InlineData("甲 －乙", "all(甲, not(乙))")]
    [InlineData("甲 -(乙 丙)", "all(甲, not(all(乙, 丙)))")]
    [InlineData("丙 -甲 > 乙", "all(丙, not((甲 > 乙)))")]
    [InlineData("甲 ～１０ 乙 > 丙", "((甲 ~10 乙) > 丙)")]
    [InlineData("甲~3乙>丙", "((甲 ~3 乙) > 丙)")]
    [InlineData("“甲 乙” 丙", "all(“甲 乙”, 丙)")]
    [InlineData("标题：甲 乙", "all(title(甲), 乙)")]
    [InlineData("GENRE:讲话 主題：「党 建」", "all(genre=讲话, themes=党建)")]
    [InlineData("日期:2015年3月 日期:无", "all(date=20150301-20150331, date=none)")]
    public void OperatorsInBothWidthsMakeATree(string query, string tree) => Assert.Equal(tree, Tree(Parsed(query)));

    [Theory]
    [InlineData("坚持“两个确立”不动摇", "坚持两个确立不动摇")]
    [InlineData("“作风”建设", "作风建设")]
    [InlineData("“作风 建设”年", "作风建设年")]
    [InlineData("“二〇二五”年", "2025年")]
    [InlineData("意见（试行）", "意见试行")]
    [InlineData("意见（试行", "意见试行")]
    [InlineData("试行）意见", "试行意见")]
    [InlineData("甲-乙", "甲乙")]
    [InlineData("甲~乙", "甲乙")]
    [InlineData("讲:话", "讲话")]
    [InlineData("“甲|乙>丙~3丁”", "甲乙丙3丁")]
    [InlineData("\uD800甲\u0001\uDC00", "甲")]
    public void PastedTextIsOneTerm(string query, string skeleton) => Assert.Equal(skeleton, Assert.IsType<Term>(Parsed(query)).Pattern.Exact);

    [Theory]
    [InlineData("(意见（试行） | 办法)", "any(意见（试行）, 办法)")]
    [InlineData("甲 ， 乙", "all(甲, 乙)")]
    [InlineData("甲 - 乙", "all(甲, 乙)")]
    [InlineData("甲 | ，", "甲")]
    [InlineData("（，） 甲", "甲")]
    public void PunctuationThatIsNoOperatorIsPassedOver(string query, string tree) => Assert.Equal(tree, Tree(Parsed(query)));

    [Theory]
    [InlineData("甲 “乙", QuerySyntax.UnclosedQuote, 2, 1)]
    [InlineData("甲 (乙 丙", QuerySyntax.UnclosedGroup, 2, 1)]
    [InlineData("，。 （）", QuerySyntax.NothingToSearch, 0, 5)]
    [InlineData("-甲", QuerySyntax.OnlyNegative, 0, 2)]
    [InlineData("甲 | -乙", QuerySyntax.OnlyNegative, 0, 6)]
    [InlineData("-(甲 -乙)", QuerySyntax.OnlyNegative, 0, 7)]
    [InlineData("甲 ?*", QuerySyntax.OnlyWildcards, 2, 2)]
    [InlineData("甲 | | 乙", QuerySyntax.MissingOperand, 4, 1)]
    [InlineData("甲 |", QuerySyntax.MissingOperand, 2, 1)]
    [InlineData("甲 ~3", QuerySyntax.MissingOperand, 2, 2)]
    [InlineData("> 甲", QuerySyntax.MissingOperand, 0, 1)]
    [InlineData("甲 > ，。", QuerySyntax.MissingOperand, 4, 2)]
    [InlineData("甲 > (乙)", QuerySyntax.BadOperand, 4, 1)]
    [InlineData("(甲 乙) ~3 丙", QuerySyntax.BadOperand, 0, 5)]
    [InlineData("甲 ~3 -乙", QuerySyntax.BadOperand, 5, 1)]
    [InlineData("甲 > 文种:讲话", QuerySyntax.BadOperand, 4, 5)]
    [InlineData("甲 ~ 乙", QuerySyntax.BadDistance, 2, 1)]
    [InlineData("甲 ~201 乙", QuerySyntax.BadDistance, 2, 4)]
    [InlineData("甲 ~0 乙", QuerySyntax.BadDistance, 2, 2)]
    [InlineData("甲 文种: 讲话", QuerySyntax.MissingValue, 2, 3)]
    [InlineData("甲 日期:2015-13", QuerySyntax.BadDate, 5, 7)]
    [InlineData("日期:2015~2016", QuerySyntax.BadDate, 3, 9)]
    public void AnErrorHasItsPlace(string query, QuerySyntax code, int start, int length) =>
        Assert.Equal(new QueryError(code, start, length), QueryParser.Parse(query).Error);

    [Theory]
    [InlineData(1_000, 1, null)]
    [InlineData(1_001, 1, QuerySyntax.TooLong)]
    [InlineData(1, 20, null)]
    [InlineData(1, 21, QuerySyntax.TooManyTerms)]
    public void AQueryHasLimits(int length, int terms, QuerySyntax? code) =>
        Assert.Equal(code, QueryParser.Parse(string.Join(' ', Enumerable.Repeat(new string('甲', length), terms))).Error?.Code);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-(", ")")]
    public void AQueryIsNotNestedDeeperThanTheLimit(string open, string close)
    {
        int levels = QueryLimits.Depth / open.Length;
        string Nested(int count) => "乙 " + string.Concat(Enumerable.Repeat(open, count)) + "甲" + string.Concat(Enumerable.Repeat(close, count));

        Assert.NotNull(QueryParser.Parse(Nested(levels)).Query);
        Assert.Equal(QuerySyntax.TooDeep, QueryParser.Parse(Nested(levels + 1)).Error?.Code);
        Assert.Equal(QuerySyntax.TooDeep, QueryParser.Parse(Nested(300)).Error?.Code);
    }

    [Fact]
    public void EveryErrorHasAMessage() => Assert.All(Enum.GetValues<QuerySyntax>(), static code => Assert.EndsWith(".", new QueryError(code, 0, 0).Message, StringComparison.Ordinal));

    [Fact]
    public void AnyTextIsAQueryOrAnErrorInsideIt()
    {
        foreach (string text in RandomQueries.Mixtures(5_000, seed: 1))
        {
            QueryParse parse = QueryParser.Parse(text);

            Assert.True(parse.Query is null != parse.Error is null, text);
            Assert.True(parse.Error is not { } error || (error.Start >= 0 && error.Length >= 0 && error.Start + error.Length <= text.Length), text);
        }
    }

    private static QueryNode Parsed(string query)
    {
        QueryParse parse = QueryParser.Parse(query);
        Assert.Null(parse.Error);
        return parse.Query!.Root;
    }

    private static string Tree(QueryNode node) => node switch
    {
        AllOf all => $"all({string.Join(", ", all.Items.Select(Tree))})",
        AnyOf any => $"any({string.Join(", ", any.Items.Select(Tree))})",
        Not not => $"not({Tree(not.Item)})",
        Near near => $"({Tree(near.Left)} ~{near.Distance} {Tree(near.Right)})",
        Ordered ordered => $"({Tree(ordered.Left)} > {Tree(ordered.Right)})",
        InTitle title => $"title({Tree(title.Term)})",
        FieldFilter filter => $"{filter.Key}={filter.Folded}",
        DateFilter { Asked: { } asked } => $"date={asked.First}-{asked.Last}",
        DateFilter => "date=none",
        Term term => term.Text,
        _ => throw new ArgumentException("There is no such node.", nameof(node)),
    };
}
