using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Themes;

public class ThemePageTests
{
    [Fact]
    public async Task EvidenceIsQuotedWithItsWordsMarkedAndLeadsToItsItem()
    {
        IHtmlDocument page = await TinySite.PageAsync("themes/zuofeng.html");

        IElement passage = page.QuerySelectorAll(".passage").First(figure => figure.TextContent.Contains("形式主义", StringComparison.Ordinal));

        Assert.Contains(passage.QuerySelectorAll("mark"), mark => mark.TextContent == "形式主义");
        Assert.Equal("../speeches/full.html#k3a-1", passage.QuerySelector("figcaption a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task AThemeWithoutSpeechesSaysSo() =>
        Assert.NotNull((await TinySite.PageAsync("themes/anquan-shengchan.html")).QuerySelector(".none"));
}
