using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Releases;

namespace KnowledgeBase.Site.Tests.Releases;

/// <summary>Three releases: after the first a speech changes, after the second another is withdrawn.</summary>
public class ReleasesTests
{
    private const string Full = "input/speeches/full.md";
    private const string Hant = "input/speeches/hant.md";

    private static readonly Library s_changed = With(TinySite.Library, Hant, static text => text.Replace("要做好", "要切實做好", StringComparison.Ordinal));
    private static readonly Library s_withdrawn = Without(s_changed, Full);

    private static readonly TextFile[] s_releases =
    [
        ReleaseOf(TinySite.Library, "2026.1", "2026-11-29"),
        ReleaseOf(s_changed, "2026.2", "2026-12-01"),
        ReleaseOf(s_withdrawn, "2027.1", "2027-01-01"),
    ];

    [Fact]
    public async Task AnOldCitationStillLeadsToAnAnswerAfterTwoLaterReleases()
    {
        SitePlan plan = Plan(s_withdrawn, s_releases);

        IHtmlDocument release = await PageAsync(plan, "releases/2026.1.html");
        IElement[] rows = [.. release.QuerySelectorAll("tbody tr")];

        Assert.Equal(["[在作风建设座谈会上的讲话]", "在鄉鎮座談會上的講話"], rows.Select(static row => row.QuerySelector("a")!.TextContent));
        Assert.Equal(["已撤下", "有改动"], rows.Select(static row => row.Children[1].TextContent));
        foreach (string href in rows.Select(static row => row.QuerySelector("a")!.GetAttribute("href")!))
        {
            Assert.Contains(plan.Files, file => file.Path.Value == href.Replace("../", "", StringComparison.Ordinal));
        }

        IHtmlDocument tombstone = await PageAsync(plan, "speeches/full.html");
        Assert.Contains("[在作风建设座谈会上的讲话]", tombstone.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2026.2", "2026.1"], tombstone.QuerySelectorAll(".releases a").Select(static link => link.TextContent));
        Assert.DoesNotContain("同志们", tombstone.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheListHasEveryReleaseTheNewestFirst()
    {
        IHtmlDocument list = await PageAsync(Plan(s_withdrawn, s_releases), "releases/index.html");

        Assert.Equal(["2027.1", "2026.2", "2026.1"], list.QuerySelectorAll(".releases a").Select(static link => link.TextContent));
    }

    [Fact]
    public async Task ACitationNamesTheNewestRelease()
    {
        IHtmlDocument page = await PageAsync(Plan(s_changed, s_releases[..2]), "speeches/hant.html");

        Assert.Contains(". 版本 2026.2. ", page.QuerySelector(".cite .entries div:last-child dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../releases/2026.2.html", page.QuerySelector(".provenance a[href*=releases]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ATextThatChangedSinceNamesNoRelease()
    {
        SitePlan plan = Plan(s_changed, s_releases[..1]);

        Assert.DoesNotContain("版本", (await PageAsync(plan, "speeches/hant.html")).QuerySelector(".cite .entries")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("版本 2026.1", (await PageAsync(plan, "speeches/full.html")).QuerySelector(".cite .entries")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ALargeReleaseIsCutIntoPages()
    {
        EquatableArray<ReleasedSpeech> speeches = Enumerable.Range(0, 700).Select(static i => new ReleasedSpeech($"s{i:D3}", "讲话", new string('0', 64))).ToEquatableArray();
        Release release = new() { Number = Number("2026.1"), Date = "2026-11-29", Corpus = Release.CorpusHash(speeches), Speeches = speeches };
        ReleaseHistory history = ReleaseHistory.Of([release], speeches);

        ReleasePage last = ReleasePageBuilder.Page(release, history, ReleasePageBuilder.PagesOf(release));

        Assert.Equal((3, 100, 700), (last.Paging.Number, last.Speeches.Count, last.Same));
        Assert.Equal("releases/2026.1/2.html", last.Paging.Previous?.Value);
    }

    [Fact]
    public void AReleaseReadsBackAsItWasWritten()
    {
        EquatableArray<ReleasedSpeech> speeches = [new("a", "a: \"b\" \\ #c\t[d] ﻿", new string('0', 64)), new("b", "- 讲话", new string('f', 64))];
        Release release = new() { Number = Number("2026.1"), Date = "2026-11-29", Corpus = Release.CorpusHash(speeches), Speeches = speeches };

        ReleaseReading reading = ReleaseReader.Read(new TextFile(ReleaseReader.PathOf(release.Number), ReleaseFile.Write(release)));

        Assert.Empty(reading.Findings);
        Assert.Equal(release, reading.Release);
    }

    private static TextFile ReleaseOf(Library library, string number, string date)
    {
        EquatableArray<ReleasedSpeech> texts = CurrentTexts.Of(library.Speeches);
        Release release = new() { Number = Number(number), Date = date, Corpus = Release.CorpusHash(texts), Speeches = texts };
        return new TextFile(ReleaseReader.PathOf(release.Number), ReleaseFile.Write(release));
    }

    private static ReleaseNumber Number(string text) => ReleaseNumber.TryParse(text, out ReleaseNumber? number) ? number : throw new ArgumentException(text, nameof(text));

    private static Library With(Library library, string path, Func<string, string> edit) =>
        LibraryLoader.Load([.. library.Files.Select(file => file.Path == path ? file with { Text = edit(file.Text) } : file)]);

    private static Library Without(Library library, string path) => LibraryLoader.Load([.. library.Files.Where(file => file.Path != path)]);

    private static SitePlan Plan(Library library, TextFile[] releases) =>
        SiteBuilder.Plan(SiteInputReader.Read(library with { Files = [.. library.Files, .. releases] }).Input ?? throw new InvalidOperationException("The library has findings."));

    private static async Task<IHtmlDocument> PageAsync(SitePlan plan, string path) =>
        new HtmlParser().ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(file => file.Path.Value == path)));
}
