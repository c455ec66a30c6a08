using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Goals G03 to G05: the page of a Chinese book, its outline, its layers.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class ReadingLayoutTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Speech = "speeches/000-c2d75a3b3e2c3313.html";

    // Characters of each full line of the first long paragraph: all lines but the last, by the places of the characters on the screen.
    private const string LineLengths =
        """
        () => {
          const paragraph = [...document.querySelectorAll(".speech .text p")].find((one) => one.textContent.length > 200);
          const lines = new Map();
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest(".number, .vh, [data-not-text]")) continue;
            for (let i = 0; i < node.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const top = Math.round(range.getBoundingClientRect().top / 8);
              lines.set(top, (lines.get(top) ?? 0) + 1);
            }
          }

          return [...lines.values()].slice(1, -1);
        }
        """;

    [BrowserFact]
    public async Task ALineHasThirtyEightCharactersAndTheFirstIsIndentedByTwo()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(1280, 800);
        await visit.GoAsync(Speech);

        int[] lengths = await visit.Page.EvaluateAsync<int[]>(LineLengths);
        double[] style = await visit.Page.EvaluateAsync<double[]>(
            """
            () => {
              const { textIndent, fontSize, lineHeight } = getComputedStyle([...document.querySelectorAll(".speech .text > p:not(.salutation)")][0]);
              return [parseFloat(textIndent) / parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize)];
            }
            """);

        Assert.All(lengths, static length => Assert.InRange(length, 36, 40));
        Assert.Equal(2, style[0], 2);
        Assert.Equal(1.8, style[1], 2);
    }

    [BrowserFact]
    public async Task APhoneShowsEighteenCharactersALineAndScrollsOneWayOnly()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(360, 740);
        await visit.GoAsync(Speech);

        int[] lengths = await visit.Page.EvaluateAsync<int[]>(LineLengths);

        Assert.All(lengths, static length => Assert.True(length >= 18));
        Assert.Equal(360, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task TheOutlineShowsWhereTheReaderIs()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(1280, 800);
        await visit.GoAsync(Speech);

        // One of the items below the heading may be where the reader is.
        string heading = await visit.Page.EvaluateAsync<string>("() => { const heading = document.querySelectorAll('.text h2')[2]; heading.scrollIntoView(); return heading.id; }");
        await visit.Page.WaitForFunctionAsync($"() => document.querySelector('.outline [aria-current]')?.closest('.outline details > ol > li')?.querySelector('a').hash === '#{heading}'");

        Assert.Equal(1, await visit.Page.Locator(".outline [aria-current]").CountAsync());
    }

    [BrowserFact]
    public async Task TheOutlineOfAPhoneIsASheetAtTheFootThatCloses()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(360, 740);
        await visit.GoAsync(Speech);
        double bar = await visit.Page.EvaluateAsync<double>("() => document.querySelector('.outline').getBoundingClientRect().height");

        await visit.Page.ClickAsync(".outline summary");
        await visit.Page.Locator(".outline a").Nth(5).ClickAsync();

        Assert.InRange(bar, 40, 48);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.outline details').open"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const { top } = document.querySelector(':target').getBoundingClientRect(); return top >= 0 && top < innerHeight / 2; }"));
    }

    [BrowserFact]
    public async Task TheOriginalHasEveryAsteriskAndTheEditedTextMarksEachAsHidden()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, hasScript: false);
        await visit.GoAsync("speeches/002-5eef2dcfcacf4ebd.html");
        int marks = await visit.Page.Locator(".speech .text .redact").CountAsync();
        await visit.Page.ClickAsync("text=原貌");
        string source = string.Concat(await visit.Page.Locator(".seed-text p").AllTextContentsAsync());

        Assert.Equal(169, marks);
        Assert.Equal(347, source.Count(static c => c == '*'));
        Assert.False(await visit.Page.Locator(".edited").First.IsVisibleAsync());

        await visit.Page.ClickAsync("text=对照");

        Assert.True(await visit.Page.Locator(".edited").First.IsVisibleAsync());
    }

    /// <summary>Goal G09: the type area of GB/T 9704 is 156 by 225 mm.</summary>
    [BrowserFact]
    public async Task APrintedPageHasTwentyTwoLinesOfTwentyEightCharacters()
    {
        const double Millimetre = 96 / 25.4;
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync((int)Math.Round(156 * Millimetre), 850);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.GoAsync(Speech);

        int[] lengths = await visit.Page.EvaluateAsync<int[]>(LineLengths);
        double line = await visit.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('.speech .text p')).lineHeight)");

        Assert.All(lengths, static length => Assert.InRange(length, 26, 30));
        Assert.Equal(22, (int)(225 * Millimetre / line));
        Assert.False(await visit.Page.Locator(".site-header").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task TheNumberOfAParagraphOpensWhatCanBeDoneWithIt()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech);

        await visit.Page.Locator(".text .number").Nth(3).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        string[] actions = [.. await visit.Page.Locator(".actions:not([hidden]) > *").AllInnerTextsAsync()];
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.Equal(["复制链接", "连同出处复制", "对照原文"], actions);
        Assert.True(await visit.Page.Locator(".text .number").Nth(3).EvaluateAsync<bool>("(number) => number === document.activeElement"));
    }
}
