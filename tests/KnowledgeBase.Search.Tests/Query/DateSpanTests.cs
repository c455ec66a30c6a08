using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("2015", 20150101, 20151231)]
    [InlineData("２０１５年", 20150101, 20151231)]
    [InlineData("2015-3", 20150301, 20150331)]
    [InlineData("2016年2月", 20160201, 20160229)]
    [InlineData("2015年3月2日", 20150302, 20150302)]
    [InlineData("2015..2016-02", 20150101, 20160229)]
    [InlineData("2015……2016", 20150101, 20161231)]
    [InlineData("2015．．．", 20150101, 99999999)]
    [InlineData("..2015", 0, 20151231)]
    public void ADateCoversDays(string text, int first, int last) => Assert.Equal(new DateSpan(first, last), DateSpan.OfRange(text));

    [Theory]
    [InlineData("15")]
    [InlineData("2015-13")]
    [InlineData("2015-02-29")]
    [InlineData("2016..2015")]
    [InlineData("..")]
    [InlineData("2015-2016")]
    [InlineData("2015——2016")]
    [InlineData("0000")]
    [InlineData("2015\n")]
    public void WhatIsNoDateIsNone(string text) => Assert.Null(DateSpan.OfRange(text));
}
