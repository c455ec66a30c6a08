using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Output;

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
    public async Task ALaterPageHasTheNextSpeechesAndTheirPassages()
    {
        SitePlan plan = ManySpeeches.Plan(40);
        IHtmlDocument[] pages = [await PageAsync(plan, "themes/zuofeng.html"), await PageAsync(plan, "themes/zuofeng.2.html"), await PageAsync(plan, "themes/zuofeng.3.html")];

        string[][] speeches = [.. pages.Select(static page => page.QuerySelectorAll(".shares a").Select(static link => link.GetAttribute("href") ?? "").ToArray())];
        string[][] quoted = [.. pages.Select(static page => page.QuerySelectorAll(".passage a").Select(static link => link.GetAttribute("href")?.Split('#')[0] ?? "").Distinct().ToArray())];

        Assert.Equal([15, 15, 10], speeches.Select(static page => page.Length));
        Assert.Equal(40, speeches.SelectMany(static page => page).Distinct().Count());
        Assert.Equal(speeches.Select(static page => page.Order(StringComparer.Ordinal)), quoted.Select(static page => page.Order(StringComparer.Ordinal)));
        Assert.Empty(pages[1].QuerySelectorAll(".related"));
    }

    [Fact]
    public async Task AThemeWithoutSpeechesSaysSo() =>
        Assert.NotNull((await TinySite.PageAsync("themes/anquan-shengchan.html")).QuerySelector(".none"));

    private static async Task<IHtmlDocument> PageAsync(SitePlan plan, string path) =>
        new HtmlParser().ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(file => file.Path.Value == path)));
}
