using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>Goal G14: a reader sees of each quotation whether its source was checked.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("001-ee9bb8defc1988e1", "未核", "未核")]
    [InlineData("002-5eef2dcfcacf4ebd", "说话人隐去")]
    public async Task ASpeechOfTheLibraryShowsTheStateOfItsQuotations(string slug, params string[] expected)
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory)!;

        IHtmlDocument page = await PageAsync(LibraryLoader.Load(repository.ReadContent()), slug);

        Assert.Equal(expected, TagsOf(page));
    }

    [Fact]
    public async Task ASourceThatWasFoundTurnsIt()
    {
        IHtmlDocument before = await TinySite.PageAsync("speeches/full.html");
        IHtmlDocument after = await PageAsync(
            LibraryLoader.Load([.. TinySite.Library.Files.Select(static file => new TextFile(file.Path, file.Text.Replace("{quote unverified}", "{quote verified}", StringComparison.Ordinal)))]), "full");

        Assert.Equal(["未核"], TagsOf(before));
        Assert.Equal(["已核"], TagsOf(after));
        Assert.Equal("引语，已核对出处", after.QuerySelector(".text .quote")!.GetAttribute("title"));
    }

    private static string[] TagsOf(IHtmlDocument page) => [.. page.QuerySelectorAll(".text .quote + .status").Select(static tag => tag.TextContent)];

    private static async Task<IHtmlDocument> PageAsync(Library library, string slug)
    {
        SiteInput input = SiteInputReader.Read(library).Input ?? throw new InvalidOperationException("The library has errors.");
        PlannedFile file = SiteBuilder.Plan(input).Files.Single(file => file.Path.Value == $"speeches/{slug}.html");
        return new HtmlParser().ParseDocument(await TinySite.TextOfAsync(file));
    }
}
