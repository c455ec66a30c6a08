using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>Goal G07: editors' notes.</summary>
public class NoteTests
{
    [Fact]
    public async Task AMarkLeadsToTheNoteAndTheNoteBack()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        IElement mark = page.QuerySelector(".note-mark")!;
        IElement note = page.QuerySelector(mark.GetAttribute("href")!)!;

        Assert.Equal("k4a", mark.Closest("p")!.Id);
        Assert.Equal("注1", mark.TextContent);
        Assert.Equal("注1 编者注：原文如此。 ↩", note.TextContent.Trim());
        Assert.Equal($"#{mark.Id}", note.QuerySelector(".note-back")!.GetAttribute("href"));
        Assert.Equal("doc-noteref", mark.GetAttribute("role"));
    }

    [Fact]
    public async Task OnPaperTheNotesStandAtTheEnd()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        Assert.Equal(["编者注：原文如此。"], page.QuerySelectorAll(".endnotes li").Select(static note => note.TextContent));
        Assert.Null((await TinySite.PageAsync("speeches/hant.html")).QuerySelector(".endnotes"));
    }
}
