using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>Goal G14: a reader sees of each quotation whether its source was checked.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("unverified", "未核", "引语，未核对出处")]
    [InlineData("verified", "已核", "引语，已核对出处")]
    [InlineData("masked", "说话人隐去", "引语，说话人被隐去")]
    public async Task TheMarkOfAPersonIsShown(string state, string tag, string note)
    {
        IHtmlDocument page = await PageAsync(
            LibraryLoader.Load([.. TinySite.Library.Files.Select(file => new TextFile(file.Path, file.Text.Replace("{quote unverified}", $"{{quote {state}}}", StringComparison.Ordinal)))]), "full");

        Assert.Equal([tag], page.QuerySelectorAll(".text .quote + .status").Select(static tag => tag.TextContent));
        Assert.Equal(note, page.QuerySelector(".text .quote")!.GetAttribute("title"));
    }

    [Theory]
    [InlineData("001-ee9bb8defc1988e1", "未核|未核")]
    [InlineData("002-5eef2dcfcacf4ebd", "说话人隐去|未核|说话人隐去")]
    public async Task AQuotationOfAnAuthorityThatNobodyMarkedHasItsStatusToo(string slug, string expected) => Assert.Equal(expected, await StatusesAsync(slug, static text => text));

    [Fact]
    public async Task TheMarkOfAPersonFlipsWhatIsProposed() =>
        Assert.Equal("已核|未核", await StatusesAsync("001-ee9bb8defc1988e1", static text => text.Replace("“党的作风是党的形象，是观察党群干群关系、人心向背的晴雨表。”", "[“党的作风是党的形象，是观察党群干群关系、人心向背的晴雨表。”]{quote verified}", StringComparison.Ordinal)));

    private static async Task<string> StatusesAsync(string slug, Func<string, string> edit)
    {
        string path = $"{LibraryLoader.SpeechFolder}{slug}.md";
        IHtmlDocument page = await PageAsync(LibraryLoader.Load([.. TinySite.Library.Files, new TextFile(path, edit(RepositoryText.Read(path).ReplaceLineEndings("\n")))]), slug);
        return string.Join('|', page.QuerySelectorAll(".text .quote + .status").Select(static tag => tag.TextContent));
    }

    private static async Task<IHtmlDocument> PageAsync(Library library, string slug)
    {
        SiteInput input = SiteInputReader.Read(library).Input ?? throw new InvalidOperationException("The library has errors.");
        PlannedFile file = SiteBuilder.Plan(input).Files.Single(file => file.Path.Value == $"speeches/{slug}.html");
        return new HtmlParser().ParseDocument(await TinySite.TextOfAsync(file));
    }
}
