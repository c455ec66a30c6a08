using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Addresses;

public class SitePathTests
{
    [Theory]
    [InlineData("index.html", "speeches/a.html", "../index.html")]
    [InlineData("speeches/a.html", "index.html", "speeches/a.html")]
    [InlineData("speeches/b.html", "speeches/a.html", "b.html")]
    [InlineData("themes/x.html", "speeches/genre/a.html", "../../themes/x.html")]
    [InlineData("speeches/a.html", "speeches/genre/b.html", "../a.html")]
    [InlineData("speeches/a.html", "speeches/a.html", "a.html")]
    [InlineData("speeches/genre/b.html", "speeches/genre", "genre/b.html")]
    public void LinksAreRelativeToTheirPage(string target, string page, string expected) =>
        Assert.Equal(expected, SitePath.Of(target).From(SitePath.Of(page)));

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("../index.html")]
    [InlineData("a/../b.html")]
    [InlineData("a//b.html")]
    [InlineData("a/.hidden")]
    [InlineData("a b.html")]
    [InlineData("讲话.html")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a.html\n")]
    public void PathsThatLeaveTheSiteOrNeedEscapingAreRefused(string value) => Assert.False(SitePath.TryParse(value, out _));
}
