using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Sources;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Tests;
using KnowledgeBase.Theme.Pages.Sources;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Sources;

public class SourcePageTests
{
    [Fact]
    public async Task WhatWasRemovedStandsInItsPlaceWithTheReason()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.source.html");

        IElement first = page.QuerySelector(".source-row")!;
        Assert.Equal("浏览量:447", first.QuerySelector("del")!.TextContent.TrimEnd('⏎', '\n'));
        Assert.Equal("移除：网页的浏览计数", first.QuerySelector(".fate")!.TextContent);
        Assert.Equal("1", first.QuerySelector(".line")!.TextContent);
    }

    [Fact]
    public void ContactDetailsAreHidden()
    {
        Speech speech = TinySite.Library.Speeches.Single(static speech => speech.Slug == "full");
        speech = speech with { Provenance = speech.Provenance with { Removed = [new RemovedText("site.disclaimer", new Place(1, 1), "请致电13800138000或someone@example.com\n")] } };

        SourcePage page = PageOf(speech);

        Assert.Equal("请致电×××××××××××或×××××××××××××××××××", Assert.Single(page.Rows[0].Pieces).Text);
    }

    [Fact]
    public async Task MarksShowTheWidthTheyHaveInTheSource()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.source.html");

        Assert.Contains("同志们:", page.QuerySelectorAll(".seed-text").Select(static cell => cell.TextContent.Trim()[1..]));
        Assert.Equal(":", page.QuerySelector(".widened")!.TextContent);
    }

    [Fact]
    public async Task WhatTheSourceLacksHasNoLine()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.source.html");

        IElement gap = page.QuerySelector(".source-row .gap")!.Closest(".source-row")!;
        Assert.Empty(gap.QuerySelector(".seed-text")!.TextContent.Trim());
    }

    public static TheoryData<string> Seeds => [.. s_library.Value.Speeches.Select(static speech => speech.Slug)];

    /// <summary>The rows together are the seed: every character but blanks, whose removal the page does not show where nothing else was.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheRowsTogetherAreTheSeed(string slug)
    {
        Speech speech = s_library.Value.Speeches.Single(speech => speech.Slug == slug);
        string seed = StrictFile.ReadText(Repository.PathTo(speech.FrontMatter.Source.Seed.Split('/')));

        SourcePage page = PageOf(speech);

        Assert.Equal(Dense(ContactMask.Hide(seed)), Dense(string.Concat(page.Rows.SelectMany(static row => row.Pieces).Select(static piece => piece.Text))));
        int[] lines = [.. page.Rows.Select(static row => row.Line).OfType<int>()];
        Assert.Equal(lines.Order(), lines);
        Assert.Equal(speech.Body.Blocks.Count(static block => block is not HeadingBlock { RunIn: true }), page.Rows.Count(static row => row.Edited is not null));
    }

    private static readonly Lazy<Library> s_library = new(static () => LibraryLoader.Load(RepositoryFolder.FindFrom(AppContext.BaseDirectory)!.ReadContent()));

    private static SourcePage PageOf(Speech speech)
    {
        var classifier = new ThemeClassifier(SiteInputReader.Read(TinySite.Library).Input!.Lexicon);
        return SourcePageBuilder.Page(AnnotatedSpeech.Of(speech, classifier), new Dictionary<string, string>(), UiText.Simplified);
    }

    private static string Dense(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
}
