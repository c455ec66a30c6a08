using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>A link to a block that is gone finds a note, also without JavaScript.</summary>
public sealed class RetiredNotesTests
{
    private const string Page = "speeches/full.html";
    private const string Source = "speeches/full.source.html";

    [Fact]
    public async Task TheNoteSaysWhyTheRuleTookTheWordsAndLeadsToThemInTheSource()
    {
        IElement note = (await TinySite.PageAsync(Page)).GetElementById("r1a")!;
        IElement there = (await TinySite.PageAsync(Source)).GetElementById("r1a")!;

        Assert.Equal("此处原有的一段（#r1a）已不在文中。 原因：网页的浏览计数。 看原文", note.TextContent);
        Assert.Equal("full.source.html#r1a", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("浏览量:447", there.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNoteLeadsToTheBlockThatHasTheWordsNow()
    {
        IElement note = (await TinySite.PageAsync(Page)).GetElementById("r2a")!;

        Assert.Equal("此处原有的一段（#r2a）已不在文中。 原因：与第二段重复。 现在见第2段", note.TextContent);
        Assert.Equal("#k2z", Assert.Single(note.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Fact]
    public async Task TheNotesStandAfterTheTextAndBeforeItsProvenance()
    {
        IElement notes = (await TinySite.PageAsync(Page)).QuerySelector(".retired")!;

        Assert.Equal("text", notes.PreviousElementSibling!.ClassName is "endnotes" ? notes.PreviousElementSibling.PreviousElementSibling!.ClassName : notes.PreviousElementSibling.ClassName);
        Assert.NotNull(notes.ParentElement!.QuerySelector(".retired ~ .provenance"));
    }

    [Fact]
    public async Task APageWithoutRetiredAddressesHasNoNotes() =>
        Assert.Null((await TinySite.PageAsync("speeches/hant.html")).QuerySelector(".retired"));

    [Fact]
    public async Task AFormerAddressOfAGapLeadsToIt()
    {
        IHtmlDocument page = await TinySite.PageAsync(Page);

        Assert.Equal("g1a", page.GetElementById("g1z")!.Closest(".gap")!.Id);
    }
}
