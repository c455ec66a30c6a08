using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Goal G07: from a note back to the text.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class NoteReturnTests(ChromiumFixture chromium, RealSiteFixture site)
{
    // The speeches have no notes yet: one is put in as the server writes it.
    private const string PutNote =
        """
        () => {
          const paragraph = document.querySelectorAll(".speech .text p")[2];
          const mark = Object.assign(document.createElement("a"), { id: "n9x-mark", href: "#n9x", className: "note-mark", textContent: "注1" });
          const note = Object.assign(document.createElement("aside"), { id: "n9x", className: "editor-note", tabIndex: -1, textContent: "原文如此。" });
          paragraph.append(mark);
          paragraph.after(note);
        }
        """;

    [BrowserFact]
    public async Task EscapeReturnsToTheMark()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("speeches/000-c2d75a3b3e2c3313.html");
        await visit.Page.EvaluateAsync(PutNote);

        await visit.Page.FocusAsync("#n9x-mark");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#n9x:target') !== null");
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.Equal("n9x-mark", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }
}
