using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.InText;

/// <summary>The pages of what the committed speeches cite, quote, count, date and hide, and the card below each text.</summary>
public sealed class InTextPageTests
{
    private static readonly SitePlan s_plan = SiteBuilder.Plan(SiteInputReader.Read(Library()).Input!);

    [Fact]
    public async Task TheListOfDocumentsLeadsToAPageWithEveryPassage()
    {
        IHtmlDocument list = await PageAsync("documents.html");
        IElement link = list.QuerySelectorAll("th a").Single(static link => link.TextContent == "《中国共产党章程》");
        IHtmlDocument page = await PageAsync(link.GetAttribute("href")!);

        Assert.Equal("未经编辑核对", page.QuerySelectorAll(".facts dd").Last().TextContent[^6..]);
        Assert.All(page.QuerySelectorAll(".passage"), passage => Assert.Contains("党章", passage.QuerySelector("mark")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuotationsAreGroupedByKindAndStatusAndNoPersonHasAPage()
    {
        IHtmlDocument page = await PageAsync("quotations.html");

        Assert.Equal(["人的话 · 未核", "人的话 · 说话人隐去", "机关、会议与文件的话 · 未核", "俗语与泛称 · 俗语"], page.QuerySelectorAll("h2").Where(static heading => heading.Closest("section")?.QuerySelector(".passage") is not null).Select(static heading => heading.TextContent));
        Assert.DoesNotContain(s_plan.Files, static file => file.Path.Value.StartsWith("quotations/", StringComparison.Ordinal) && !file.Path.Value.Contains("page.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoDateIsShownInTheCodeThatItIsKeptIn()
    {
        IHtmlDocument[] pages = await Task.WhenAll(s_plan.Files.Select(static file => file.Path.Value).Where(static path => path == "dates.html" || path.StartsWith("dates/", StringComparison.Ordinal)).Select(PageAsync));

        string[] notes = [.. pages.SelectMany(static page => page.QuerySelectorAll(".passage .chip, .passage small")).Select(static note => note.TextContent)];

        Assert.Contains(notes, static note => note.StartsWith("20", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, static note => note.Contains('X', StringComparison.Ordinal) || note.EndsWith("-33", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheTableOfHiddenWordsSaysWhichTitlesTheEditorsGaveAndSeparatesAsItsLanguageDoes()
    {
        IHtmlDocument page = await PageAsync("redactions.html");
        IHtmlDocument english = await PageAsync("en/redactions.html");

        Assert.Contains(page.QuerySelectorAll("tbody th"), static heading => heading.TextContent == "［在理论学习中心组学习研讨会上的讲话］");
        Assert.Contains(english.QuerySelectorAll("td"), static cell => cell.TextContent.Contains(", ", StringComparison.Ordinal));
        Assert.DoesNotContain(english.QuerySelectorAll("td"), static cell => cell.TextContent.Contains('，', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("figures.html", "元")]
    [InlineData("dates.html", "以名称指代")]
    [InlineData("redactions.html", "地名")]
    public async Task APageCountsBeforeItLists(string path, string label)
    {
        IHtmlDocument page = await PageAsync(path);

        IElement row = page.QuerySelectorAll("tbody th").First(heading => heading.TextContent == label).ParentElement!;

        Assert.True(int.Parse(row.LastElementChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    [Theory]
    [InlineData("speeches/001-ee9bb8defc1988e1.html")]
    [InlineData("speeches/002-5eef2dcfcacf4ebd.html")]
    public async Task EveryEntryOfTheCardLeadsToAPassageOfItsPage(string path)
    {
        IHtmlDocument page = await PageAsync(path);
        string[] targets = [.. page.QuerySelectorAll(".in-text li a").Select(static link => link.GetAttribute("href")!)];

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.NotNull(page.GetElementById(target[1..])));
    }

    [Fact]
    public async Task TheCardOfALongSpeechIsShort() =>
        Assert.All((await PageAsync("speeches/002-5eef2dcfcacf4ebd.html")).QuerySelectorAll(".in-text ul"), static list => Assert.True(list.Children.Length <= 41));

    [Fact]
    public async Task APassageLeadsToItsParagraph()
    {
        IHtmlDocument page = await PageAsync("figures.html");
        string href = page.QuerySelector(".passage figcaption a")!.GetAttribute("href")!;

        Assert.NotNull((await PageAsync(href.Split('#')[0])).GetElementById(href.Split('#')[1]));
    }

    private static async Task<IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await TinySite.TextOfAsync(s_plan.Files.Single(file => file.Path.Value == path)));

    private static Library Library() => LibraryLoader.Load(
    [
        .. TinySite.Library.Files.Where(static file => !file.Path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal) && file.Path != DocumentLexiconReader.Path),
        .. RepositoryText.Under("input/speeches", ".md").Append(DocumentLexiconReader.Path).Select(static path => new TextFile(path, RepositoryText.Read(path).ReplaceLineEndings("\n"))),
    ]);
}
