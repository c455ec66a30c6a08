using KnowledgeBase.Site.Citing;

namespace KnowledgeBase.Site.Tests.Citing;

public class GbtCitationTests
{
    [Theory]
    [InlineData("000-c2d75a3b3e2c3313", GbtStandard.Of2025, "勇担当、开新局，以优良作风赋能全镇高质量发展[EB/OL]. [访问日期]. https://example.org/kb/speeches/000-c2d75a3b3e2c3313.html.")]
    [InlineData("000-c2d75a3b3e2c3313", GbtStandard.Of2015, "勇担当、开新局，以优良作风赋能全镇高质量发展[EB/OL]. [访问日期]. https://example.org/kb/speeches/000-c2d75a3b3e2c3313.html.")]
    [InlineData("001-ee9bb8defc1988e1", GbtStandard.Of2025, "[在理论学习中心组学习研讨会上的讲话][EB/OL]. （2025-03-26）[访问日期]. https://example.org/kb/speeches/001-ee9bb8defc1988e1.html.")]
    [InlineData("001-ee9bb8defc1988e1", GbtStandard.Of2015, "[在理论学习中心组学习研讨会上的讲话][EB/OL]. (2025-03-26)[访问日期]. https://example.org/kb/speeches/001-ee9bb8defc1988e1.html.")]
    [InlineData("002-5eef2dcfcacf4ebd", GbtStandard.Of2025, "在鄉鎮黨委書記、鎮長座談會上講話[EB/OL]. [瀏覽日期]. https://example.org/kb/speeches/002-5eef2dcfcacf4ebd.html.")]
    [InlineData("002-5eef2dcfcacf4ebd", GbtStandard.Of2015, "在鄉鎮黨委書記、鎮長座談會上講話[EB/OL]. [瀏覽日期]. https://example.org/kb/speeches/002-5eef2dcfcacf4ebd.html.")]
    [InlineData("003-f2cd3f3992885587", GbtStandard.Of2025, "在全市乡镇（街道）党（工）委书记培训重点班上的发言[EB/OL]. [访问日期]. https://example.org/kb/speeches/003-f2cd3f3992885587.html.")]
    [InlineData("003-f2cd3f3992885587", GbtStandard.Of2015, "在全市乡镇（街道）党（工）委书记培训重点班上的发言[EB/OL]. [访问日期]. https://example.org/kb/speeches/003-f2cd3f3992885587.html.")]
    [InlineData("004-7bef53cec2fe8cb1", GbtStandard.Of2025, "在全市基层党建工作会暨乡镇党委书记述职评议大会上的讲话[EB/OL]. [访问日期]. https://www.xiegongwen.com/70021.html.\n在全市基层党建工作会暨乡镇党委书记述职评议大会上的讲话[EB/OL]. [访问日期]. https://example.org/kb/speeches/004-7bef53cec2fe8cb1.html.")]
    [InlineData("004-7bef53cec2fe8cb1", GbtStandard.Of2015, "在全市基层党建工作会暨乡镇党委书记述职评议大会上的讲话[EB/OL]. [访问日期]. https://www.xiegongwen.com/70021.html.\n在全市基层党建工作会暨乡镇党委书记述职评议大会上的讲话[EB/OL]. [访问日期]. https://example.org/kb/speeches/004-7bef53cec2fe8cb1.html.")]
    public void ASeedIsCitedByItsSourceAndByItsPage(string slug, GbtStandard standard, string expected)
    {
        CitedSpeech speech = CitedSeeds.Of(slug);

        string?[] lines = [GbtCitation.Source(speech, standard), GbtCitation.Page(speech, standard)];

        Assert.Equal(expected, string.Join('\n', lines.Where(static line => line is not null)));
    }

    [Theory]
    [InlineData(GbtStandard.Of2025, "许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[访问日期]. https://cpc.people.com.cn/n1/2025/0217/c1.html.")]
    [InlineData(GbtStandard.Of2015, "许振超. “好好干，当一个好工人”[EB/OL]. (2025-02-17)[访问日期]. https://cpc.people.com.cn/n1/2025/0217/c1.html.")]
    public void ANamedSpeakerStandsFirst(GbtStandard standard, string expected) => Assert.Equal(expected, GbtCitation.Source(CitedSeeds.Named, standard));

    [Fact]
    public void ThePageIsCitedWithItsReleaseAndTheParagraph() => Assert.Equal(
        "[在理论学习中心组学习研讨会上的讲话][EB/OL]. 版本 2026.1. （2025-03-26）[访问日期]. https://example.org/kb/speeches/001-ee9bb8defc1988e1.html#v84.",
        GbtCitation.Page(CitedSeeds.Of("001-ee9bb8defc1988e1", release: "2026.1"), GbtStandard.Of2025, "v84"));

    [Fact]
    public void TheSourceIsNoReleaseOfOurs() =>
        Assert.DoesNotContain("2026.1", GbtCitation.Source(CitedSeeds.Of("004-7bef53cec2fe8cb1", release: "2026.1"), GbtStandard.Of2025), StringComparison.Ordinal);

    [Fact]
    public void WithoutTheSitesAddressAWordStandsForIt()
    {
        CitedSpeech speech = CitedSeeds.Of("004-7bef53cec2fe8cb1", siteUrl: null);

        Assert.EndsWith("[访问日期]. [本站网址]/speeches/004-7bef53cec2fe8cb1.html#ht2.", GbtCitation.Page(speech, GbtStandard.Of2025, "ht2"), StringComparison.Ordinal);
        Assert.EndsWith("https://www.xiegongwen.com/70021.html.", GbtCitation.Source(speech, GbtStandard.Of2025), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CitedSeeds.SiteUrl, "[{accessed}]. https://example.org/kb/speeches/004-7bef53cec2fe8cb1.html{fragment}.")]
    [InlineData(null, "[{accessed}]. {site}/speeches/004-7bef53cec2fe8cb1.html{fragment}.")]
    public void TheTemplateHasAHoleForWhatOnlyTheReaderKnows(string? siteUrl, string end) =>
        Assert.EndsWith(end, GbtCitation.PageTemplate(CitedSeeds.Of("004-7bef53cec2fe8cb1", siteUrl), GbtStandard.Of2025), StringComparison.Ordinal);
}
