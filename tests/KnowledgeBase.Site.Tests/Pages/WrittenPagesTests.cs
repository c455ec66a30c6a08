using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Pages;

public sealed class WrittenPagesTests
{
    private static readonly HtmlParser s_parser = new();

    [Theory]
    [InlineData("help.html", "help.html")]
    [InlineData("zh-Hant/help.html", "help.html")]
    [InlineData("en/help.html", "help.html")]
    public async Task AFileBecomesAPageOfEachEditionThatTheFootNames(string path, string link)
    {
        SitePlan plan = Plan(new TextFile("input/pages/help.md", "# 怎样参与\n\n见[关于](about.html)。\n"));

        IHtmlDocument page = await PageAsync(plan, path);

        Assert.Equal("怎样参与", page.QuerySelector("main h1")!.TextContent);
        Assert.Equal("about.html", page.QuerySelector("main article a")!.GetAttribute("href"));
        Assert.Equal("page", page.QuerySelector($".site-footer p a[href='{link}']")!.GetAttribute("aria-current"));
        Assert.Equal("../help.html", (await PageAsync(plan, "speeches/full.html")).QuerySelector(".site-footer a[href$='help.html']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ThePagesAreNamedInTheOrderOfTheirNames()
    {
        SitePlan plan = Plan(new TextFile("input/pages/b.md", "# 乙\n"), new TextFile("input/pages/a.md", "# 甲\n"));

        IHtmlDocument home = await PageAsync(plan, "index.html");

        Assert.Equal(["a.html", "b.html"], home.QuerySelectorAll(".site-footer p a").Select(static link => link.GetAttribute("href")!).Where(static href => href.Length == "a.html".Length));
    }

    [Fact]
    public void APageWithAFaultIsAFinding()
    {
        SiteInputReading reading = Read(new TextFile("input/pages/help.md", "没有标题\n"));

        Assert.Null(reading.Input);
        Assert.Equal("KB5102", Assert.Single(reading.Findings).Rule.Id);
    }

    /// <summary>Two files at one address would be one.</summary>
    [Fact]
    public void NoPageCanTakeAnAddressThatTheSiteUses()
    {
        string[] own = [.. CommittedSite.Paths.Concat(TinySite.Plan().Files.Select(static file => file.Path.Value))
            .Where(static path => path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal))
            .Select(static path => path[..^".html".Length])
            .Where(static name => !File.Exists(KnowledgeBase.Tests.Repository.PathTo("input", "pages", name + ".md")))
            .Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(own);
        Assert.All(own, static name => Assert.NotNull(PageNames.ProblemOf(name)));
    }

    private static SitePlan Plan(params TextFile[] pages) => SiteBuilder.Plan(Read(pages).Input ?? throw new InvalidOperationException("The site's input has errors."));

    private static SiteInputReading Read(params TextFile[] pages) =>
        SiteInputReader.Read(TinySite.Library with { Files = [.. TinySite.Library.Files.Concat(pages).OrderBy(static file => file.Path, StringComparer.Ordinal)] });

    private static async Task<IHtmlDocument> PageAsync(SitePlan plan, string path) =>
        s_parser.ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(file => file.Path.Value == path)));
}
