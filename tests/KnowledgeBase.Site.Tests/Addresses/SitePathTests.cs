using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Addresses;

public class SitePathTests
{
    [Theory]
    [InlineData("index.html", "speeches/a.html", "../index.html")]
    [InlineData("speeches/a.html", "index.html", "speeches/a.html")]
    [InlineData("speeches/b.html", "speeches/a.html", "b.html")]
    [InlineData("themes/x.html", "speeches/genre/a.html", "../../themes/x.html")]
    [InlineData("index.html", "a/b/c/d.html", "../../../index.html")]
    [InlineData("a/x.html", "a/b/c/d/e/f.html", "../../../../x.html")]
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

    [Fact]
    public void ARefusedPathSaysWhatOneMayHold()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => SitePath.Of("a b.html"));

        Assert.StartsWith("'a b.html' is no path of the site: use a-z, A-Z, 0-9, '.', '_' and '-' between single '/'.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("_headers")]
    [InlineData("a/B_2/c-d.e.js")]
    public void APathIsWhatWasWritten(string value)
    {
        Assert.True(SitePath.TryParse(value, out SitePath? path));
        Assert.Equal((value, value), (path.Value, path.ToString()));
    }

    [Theory]
    [InlineData("a/b/x.html", "a/c/y.html", "../b/x.html")]
    [InlineData("a/b/x.html", "c/b/y.html", "../../a/b/x.html")]
    [InlineData("a/b/c", "a/b/c/d.html", "../c")]
    public void OnlyTheFoldersThatBothBeginWithAreShared(string target, string page, string expected) =>
        Assert.Equal(expected, SitePath.Of(target).From(SitePath.Of(page)));
}
