using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Phrases;

public class PhrasePageTests
{
    private static readonly HtmlParser s_parser = new();

    [Fact]
    public async Task APhraseOfSeveralSpeechesHasAPageWithAllItsUses()
    {
        SitePlan plan = CommittedPlan();
        IHtmlDocument list = await PageAsync(plan, "phrases/index.html");
        IElement entry = list.QuerySelector(".facet-entries a")!;

        IHtmlDocument page = await PageAsync(plan, "phrases/" + entry.GetAttribute("href"));

        Assert.Equal(entry.QuerySelector(".name")!.TextContent, page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"{page.QuerySelectorAll(".kwic tbody tr").Length}处", entry.QuerySelector(".count")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll(".strips tbody tr").Length > 1);
    }

    [Fact]
    public async Task WhereNothingIsSharedTheListIsEmpty() =>
        Assert.Empty((await TinySite.PageAsync("phrases/index.html")).QuerySelectorAll(".facet-entries a"));

    private static SitePlan CommittedPlan()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory) ?? throw new InvalidOperationException("The tests run from inside the checkout, under artifacts/.");
        return SiteBuilder.Plan(SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input ?? throw new InvalidOperationException("The site's input has errors."));
    }

    private static async Task<IHtmlDocument> PageAsync(SitePlan plan, string path) =>
        s_parser.ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(file => file.Path.Value == path)));
}
