using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Phrases;

public class PhrasePageTests
{
    [Fact]
    public async Task APhraseOfSeveralSpeechesHasAPageWithAllItsUses()
    {
        IHtmlDocument list = await CommittedSite.PageAsync("phrases/index.html");
        IElement entry = list.QuerySelector(".facet-entries a")!;

        IHtmlDocument page = await CommittedSite.PageAsync("phrases/" + entry.GetAttribute("href"));

        Assert.Equal(entry.QuerySelector(".name")!.TextContent, page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"{page.QuerySelectorAll(".kwic tbody tr").Length}处", entry.QuerySelector(".count")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll(".strips tbody tr").Length > 1);
    }

    [Fact]
    public async Task WhereNothingIsSharedTheListIsEmpty() =>
        Assert.Empty((await TinySite.PageAsync("phrases/index.html")).QuerySelectorAll(".facet-entries a"));
}
