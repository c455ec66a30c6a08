using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Pages;

public class NotFoundTests
{
    [Fact]
    public async Task ThePageWorksAtAnyAddress()
    {
        SitePlan plan = ManySpeeches.Plan(3, "https://example.org/kb");
        HashSet<string> files = [.. plan.Files.Select(static file => $"/kb/{file.Path}")];

        IHtmlDocument page = new HtmlParser().ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(static file => file.Path.Value == "404.html")));

        IElement[] elements = [.. page.QuerySelectorAll("[href]:not([href^='#']), [src], form[action]")];
        Assert.All(elements, element => Assert.Contains(element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "", files));
    }

    [Fact]
    public async Task ThePageHasASearchBoxAndWaysIntoTheCatalogue()
    {
        IHtmlDocument page = await TinySite.PageAsync("404.html");

        Assert.Equal("search.html", Assert.Single(page.QuerySelectorAll("form[role=search]")).GetAttribute("action"));
        Assert.Contains(page.QuerySelectorAll("main a"), static link => link.GetAttribute("href") == "speeches/year/index.html");
    }
}
