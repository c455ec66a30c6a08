using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Goal G02: whatever is selected has an address, and whoever opens it sees the same words.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class PassageLinkTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Speech = "speeches/001-ee9bb8defc1988e1.html";

    private const string Traditional = "speeches/002-5eef2dcfcacf4ebd.html";

    [BrowserTheory]
    [InlineData("鼻子")] // inside 牛鼻子, where a browser's own text fragments find nothing
    [InlineData("续跟踪问")]
    [InlineData("推动发展的大跨越")]
    [InlineData("把握核心要义，校准")] // in a run-in heading
    public async Task ASelectionGetsALinkThatShowsItAgain(string words)
    {
        string address = await LinkOfAsync(Speech, words);

        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech + address[address.IndexOf('#', StringComparison.Ordinal)..]);

        Assert.Equal(words, await HighlightedAsync(visit));
        Assert.True(await IsInViewAsync(visit));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task ALinkIsRepairedWhereTheTextHasMoved()
    {
        string fragment = await LinkOfAsync(Speech, "鼻子");
        string moved = System.Text.RegularExpressions.Regex.Replace(fragment[fragment.IndexOf('#', StringComparison.Ordinal)..], @"~\d+\.\d+", "~3.5");

        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech + moved);

        Assert.Equal("鼻子", await HighlightedAsync(visit));
    }

    [BrowserTheory]
    [InlineData("#h1x~3.5=%E8%BF%99%E9%87%8C%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BA%9B%E5%AD%97", "这里没有这些字")]
    [InlineData("#zzz99", "已不在文中")]
    public async Task ALinkToWhatIsGoneSaysSo(string fragment, string words)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync(Speech + fragment);

        Assert.Contains(words, await visit.Page.InnerTextAsync(".notice"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task APassageOverSeveralParagraphsIsOne()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech);
        string[] selected = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const [first, , third] = document.querySelectorAll(".speech .text p");
              const range = document.createRange();
              // A paragraph may begin with words that are marked.
              const place = (paragraph, offset) => {
                const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                let node = walker.nextNode();
                for (; node.length < offset; node = walker.nextNode()) offset -= node.length;
                return [node, offset];
              };
              range.setStart(...place(first, 1));
              range.setEnd(...place(third, 4));
              getSelection().addRange(range);
              document.dispatchEvent(new Event("pointerup"));
              return [String(range)];
            }
            """);
        string address = await CopiedAsync(visit, 0);
        await visit.GoAsync(Speech + address[address.IndexOf('#', StringComparison.Ordinal)..]);
        await visit.Page.ReloadAsync();

        Assert.Equal(selected[0], await visit.Page.EvaluateAsync<string>("() => String([...CSS.highlights.get('passage')][0])"));
    }

    [BrowserFact]
    public async Task AQuotationIsCopiedWithItsSource()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech);
        await SelectAsync(visit, "牛鼻子");

        string copied = await CopiedAsync(visit, 1);

        Assert.Matches(@"^牛鼻子\n——《［在.+］》第2段\nhttp://.+/speeches/001-ee9bb8defc1988e1\.html#\w+~\d+\.\d+=", copied);
        Assert.Equal("已复制。", await visit.Page.InnerTextAsync(".notice"));
    }

    [BrowserFact]
    public async Task SimplifiedCharactersAreAViewAndLinksKeepTheText()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Traditional);
        string before = await visit.Page.InnerTextAsync(".speech .text");
        await visit.Page.CheckAsync("[data-simplify] input");
        string simplified = await visit.Page.InnerTextAsync(".speech .text");
        await SelectAsync(visit, "镇书记、镇长座谈会");
        string address = await CopiedAsync(visit, 0);
        await visit.Page.UncheckAsync("[data-simplify] input");

        Assert.Equal(before.Length, simplified.Length);
        Assert.Contains("信访稳定", simplified, StringComparison.Ordinal);
        Assert.Contains("=" + Uri.EscapeDataString("鎮書記、鎮長座談會"), address, StringComparison.Ordinal);
        Assert.Equal(before, await visit.Page.InnerTextAsync(".speech .text"));
    }

    private async Task<string> LinkOfAsync(string page, string words)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(page);
        await SelectAsync(visit, words);
        return await CopiedAsync(visit, 0);
    }

    /// <summary>Selects the first place of the words, as a reader with a mouse does.</summary>
    private static Task SelectAsync(Visit visit, string words) => visit.Page.EvaluateAsync(
        """
        (words) => {
          const walker = document.createTreeWalker(document.querySelector(".speech .text"), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) {
              getSelection().setBaseAndExtent(node, at, node, at + words.length);
              document.dispatchEvent(new Event("pointerup"));
              return;
            }
          }

          throw new Error(`The text has no '${words}' in one piece.`);
        }
        """,
        words);

    /// <summary>What the button writes to the clipboard.</summary>
    private static async Task<string> CopiedAsync(Visit visit, int button)
    {
        await visit.Page.EvaluateAsync("() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } }); }");
        await visit.Page.Locator(".actions:not([hidden]) button").Nth(button).ClickAsync();
        return await visit.Page.EvaluateAsync<string>("() => globalThis.copied");
    }

    private static Task<string> HighlightedAsync(Visit visit) => visit.Page.EvaluateAsync<string>("() => String([...CSS.highlights.get('passage')][0])");

    private static Task<bool> IsInViewAsync(Visit visit) => visit.Page.EvaluateAsync<bool>(
        "() => { const { top, bottom } = [...CSS.highlights.get('passage')][0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }");
}
