using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>What is drawn on the pages of the repository's site, as a reader uses it; pictures that no page has yet stand on <see cref="PictureFolder"/>.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class PictureTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Theme = "themes/zuofeng.html";

    [BrowserFact]
    public async Task EveryMarkCanBeReachedWithTheKeyboardAndIsSeenThen()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Theme);
        int marks = await visit.Page.Locator(".strip a").CountAsync();
        await visit.Page.Locator(".strips th a").First.FocusAsync();

        HashSet<string> reached = [];
        for (int i = 0; i < marks; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string mark = await visit.Page.EvaluateAsync<string>(
                "() => { const mark = document.activeElement; return mark.closest('.strip') && getComputedStyle(mark).outlineStyle !== 'none' ? mark.getAttribute('href') : ''; }");
            reached.Add(mark);
        }

        // The titles of the speeches are stops too, all but the first.
        Assert.True(marks > 5);
        Assert.True(reached.Count >= marks - 2);
    }

    [BrowserFact]
    public async Task AMarkOpensItsPassage()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Theme);

        await visit.Page.Locator(".strip a").Nth(3).PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".text :target");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const { top, bottom } = document.querySelector(':target').getBoundingClientRect(); return top < innerHeight && bottom > 0; }"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task OnPaperThereIsTheTextOfASpeechAndNoPicture()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("speeches/000-c2d75a3b3e2c3313.html");
        Assert.True(await visit.Page.Locator("details.shape").IsVisibleAsync());

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await visit.Page.Locator("details.shape").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task OnPaperTheTableOfAPictureIsOpen()
    {
        using PictureFolder folder = await PictureFolder.MakeAsync();
        await using Visit visit = await chromium.VisitAsync(folder.Path);
        await visit.GoAsync(PictureFolder.Page);
        ILocator numbers = visit.Page.Locator(".data tfoot td").First;
        Assert.False(await numbers.IsVisibleAsync());

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await numbers.IsVisibleAsync());
    }

    [AxeFact]
    public async Task PicturesThatAreNotOnAPageYetBarNobodyAndDoNotWidenOne()
    {
        using PictureFolder folder = await PictureFolder.MakeAsync();
        await using Visit visit = await chromium.VisitAsync(folder.Path);
        await visit.GoAsync(PictureFolder.Page);
        await visit.Page.EvaluateAsync(AxeTests.Axe);

        List<string> barriers = [];
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (int width in (int[])[1280, 320])
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                barriers.AddRange(await visit.Page.EvaluateAsync<string[]>(AxeTests.Run));
                Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"));
            }
        }

        Assert.Empty(barriers);
    }
}
