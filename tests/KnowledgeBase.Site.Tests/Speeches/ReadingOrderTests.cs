using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Speeches;

public class ReadingOrderTests
{
    private static readonly string[] s_parts =
        [".skip", ".site-nav", "#main", ".speech-head h1", ".facts", ".lacking-note", ".outline", ".text", ".speech-formulae", ".provenance", ".cite", ".site-footer"];

    [Fact]
    public async Task WithoutAStyleSheetAPageReadsInAnOrderThatMakesSense()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");
        List<IElement> all = [.. page.All];

        int[] places = [.. s_parts.Select(part => all.IndexOf(page.QuerySelector(part) ?? throw new InvalidOperationException($"There is no {part}.")))];

        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task NothingStandsBetweenTheParagraphsButWhatBelongsToThem()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        Assert.All(page.QuerySelector(".text")!.Children, static child => Assert.True(
            child.LocalName is "h2" or "h3" or "h4" or "p" or "section" || child.HasAttribute("data-not-text"), child.OuterHtml));
    }
}
