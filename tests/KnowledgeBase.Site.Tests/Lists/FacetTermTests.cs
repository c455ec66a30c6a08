using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Lists;

/// <summary>Values that no vocabulary lists.</summary>
public class FacetTermTests
{
    private static readonly SpeechFrontMatter s_front = TinySite.Library.Speeches[0].FrontMatter;

    [Theory]
    [InlineData("https://www.example.org/1.html", "example.org")]
    [InlineData("http://NEWS.example.org:8080/", "news.example.org")]
    [InlineData("https://讲话.example.cn/a", "xn--ed3a8c.example.cn")]
    public void ASourceIsNamedByItsHost(string url, string slug) => Assert.Equal(slug, SourceTerms.Of(url).Slug);

    [Theory]
    [InlineData("http://10.0.0.1/")] // its second page would be another address
    [InlineData("http://[::1]/")]
    [InlineData("http://index/")]
    [InlineData("http://unstated/")]
    public void AHostThatIsNoNameGetsAHash(string url) => Assert.Matches("^[0-9a-f]{12}$", SourceTerms.Of(url).Slug);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    public void WithoutAnAddressTheSourceIsUnstated(string? url) => Assert.Same(SourceTerms.Unstated, SourceTerms.Of(url));

    [Fact]
    public void OccasionsThatDifferInScriptOrPunctuationAreOne()
    {
        FacetTerm hans = OccasionTerms.Of(s_front with { Occasion = "乡镇党委书记、镇长座谈会" });
        FacetTerm hant = OccasionTerms.Of(s_front with { Occasion = "鄉鎮黨委書記鎮長座談會", Lang = Script.Traditional });
        FacetTerm other = OccasionTerms.Of(s_front with { Occasion = "镇长座谈会" });

        Assert.Equal(hans.Slug, hant.Slug);
        Assert.NotEqual(hans.Slug, other.Slug);
        Assert.Equal("鄉鎮黨委書記鎮長座談會", hant.Label(UiText.English));
        Assert.Equal("zh-Hant", hant.Language);
    }

    // The address of a list must not change: others link to it.
    [Fact]
    public void AnOccasionKeepsItsAddress() => Assert.Equal("ff5d84bad017", OccasionTerms.Of(s_front with { Occasion = "作风建设座谈会" }).Slug);

    [Fact]
    public void YearsAreNewestFirstAndTheUndatedLast()
    {
        FacetTerm[] terms = [YearTerms.Of(null), YearTerms.Of(new DateOnly(1999, 1, 2)), YearTerms.Of(new DateOnly(2025, 1, 2))];

        Assert.Equal(["2025", "1999", "undated"], terms.OrderBy(static term => term.Order).Select(static term => term.Slug));
        Assert.Equal(["未注日期", "1999年", "2025年"], terms.Select(static term => term.Label(UiText.Simplified)));
    }

    [Fact]
    public void NoFacetDividesByPerson() =>
        Assert.Equal(["theme", "genre", "level", "year", "occasion", "completeness", "script", "source"], SpeechFacets.All.Select(static facet => facet.Slug));
}
