using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Content.Files;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

[Collection(ChromiumCollection.Name)]
public sealed class ArrivalTests(ChromiumFixture chromium) : IAsyncLifetime
{
    // What the theme puts around the text of a speech, all in one: run-in headings, marks, masks announced to screen readers, numbers, notes.
    private const string Text =
        """
        <section class="runin"><h3 id="h1">（一）抓作风。</h3><p id="p1">建设是关键，<span class="formula">作风</span>、<b>建</b>設<a class="number" href="#p1">1</a></p></section>
        <p id="p2">在<span class="redact"><span class="vh">此处隐去地名</span><span aria-hidden="true">××</span></span>镇抓作风</p>
        <aside id="n1"><p>编者注：作风建设。</p></aside>
        <p id="p3">建设，<span>二〇二五年</span>作風建設</p>
        """;

    private string _folder = "";

    public async Task InitializeAsync()
    {
        _folder = await SearchSite.WriteAsync([]);
        string filler = string.Concat(Enumerable.Repeat("<p>同志们。</p>\n", 200));
        AtomicFile.WriteText(Path.Join(_folder, "speeches", "x.html"), SearchSite.Speech("题：作风建设", filler + Text + filler));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [BrowserTheory]
    [InlineData("作风建设", "作风建设|作风。建设|作风、建設|作風建設")]
    [InlineData("XX镇抓", "××镇抓")]
    [InlineData("2025年作风", "二〇二五年作風")]
    [InlineData("某镇抓", "××镇抓")]
    [InlineData("抓作?", "抓作风|抓作风")]
    [InlineData("作风 ~10 关键", "作风。建设是关键")]
    [InlineData("标题:作风 -关键词", "作风")]
    [InlineData("二〇二五年*建设", "二〇二五年作風建設")]
    [InlineData("“抓作风", "抓作风|抓作风")]
    [InlineData("建设1", "")]
    [InlineData("，", "")]
    public async Task ThePhraseIsHighlightedWhereverItStands(string query, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await ArriveAsync(visit, $"speeches/x.html?q={Uri.EscapeDataString(query)}#p3");

        // A range's own text holds the words for screen readers too; what is seen does not.
        string highlighted = await visit.Page.EvaluateAsync<string>(
            """
            () => [...CSS.highlights.get("phrase") ?? []].map((range) => {
              const piece = range.cloneContents();
              piece.querySelectorAll(".vh").forEach((element) => element.remove());
              return piece.textContent;
            }).join("|")
            """);
        Assert.Equal(expected, highlighted);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task ThePhraseInTheLinkedBlockComesIntoView()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await ArriveAsync(visit, "speeches/x.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE#p3");

        (string text, bool seen) = await ArrivalAsync(visit);
        Assert.Equal("作風建設", text);
        Assert.True(seen);
    }

    [BrowserFact]
    public async Task APhraseThatBeginsInTheHeadingArrivesThere()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await ArriveAsync(visit, "speeches/x.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE#h1");

        Assert.Equal(("作风。建设", true), await ArrivalAsync(visit));
    }

    [BrowserTheory]
    [InlineData("#%")]
    [InlineData("#%E4%BD")]
    [InlineData("#nothing")]
    public async Task AnAddressThatNamesNoBlockLeadsToTheFirstPlace(string hash)
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await ArriveAsync(visit, "speeches/x.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE" + hash);

        Assert.Equal(("作风建设", true), await ArrivalAsync(visit));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task NothingOnThePageIsRewritten()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);
        await visit.GoAsync("speeches/x.html");
        string before = await visit.Page.ContentAsync();

        await ArriveAsync(visit, "speeches/x.html?q=%E4%BD%9C%E9%A3%8E");

        Assert.Equal(before, await visit.Page.ContentAsync());
    }

    [BrowserFact]
    public async Task TheHarnessSeesABreachOfThePolicyAndARequestThatLeavesTheSite()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);
        await visit.GoAsync("speeches/x.html");

        await visit.Page.EvaluateAsync(
            """
            async () => {
              const image = document.createElement("img");
              image.src = "https://elsewhere.example/pixel.png";
              document.body.append(image);
              try { document.body.innerHTML = "<b>"; } catch { /* Refused, as it should be. */ }
              await new Promise((resolve) => setTimeout(resolve, 200));
            }
            """);
        await visit.Page.GotoAsync("https://elsewhere.example/").ContinueWith(static _ => { });

        Assert.Contains(visit.Faults, static fault => fault.StartsWith("violation: img-src", StringComparison.Ordinal));
        Assert.Contains(visit.Faults, static fault => fault.StartsWith("violation: require-trusted-types-for", StringComparison.Ordinal));
        Assert.Contains("off origin: https://elsewhere.example/", visit.Faults);
    }

    [BrowserFact]
    public async Task WhoeverSearchedForNothingLoadsNextToNothing()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await ArriveAsync(visit, "speeches/x.html");

        Assert.DoesNotContain(visit.Requests, static address => address.Contains("/arrival-", StringComparison.Ordinal));
    }

    /// <summary>Fold pairs are most of what folding needs; a page in Simplified script needs them for what a query has and it has not.</summary>
    [BrowserTheory]
    [InlineData("作风建设", false, "作风建设")]
    [InlineData("作風建設", true, "作风建设")]
    public async Task PairsAreLoadedWhenACharacterMayNeedThem(string query, bool areLoaded, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(_folder);
        string page = SearchSite.Speech("题", "<p id=\"p1\">抓作风建设</p>").Replace("class=\"speech\"", "class=\"speech\" data-simplified", StringComparison.Ordinal);
        AtomicFile.WriteText(Path.Join(_folder, "speeches", "simplified.html"), page);

        await ArriveAsync(visit, $"speeches/simplified.html?q={Uri.EscapeDataString(query)}");

        Assert.Equal(expected, await visit.Page.EvaluateAsync<string>("() => [...CSS.highlights.get('phrase')].join('|')"));
        Assert.Equal(areLoaded, visit.Requests.Any(static address => address.Contains("/arrival-fold-pairs.", StringComparison.Ordinal)));
        Assert.Empty(visit.Faults);
    }

    /// <summary>Waits for what is loaded after the page, and that is soon used.</summary>
    private static async Task ArriveAsync(Visit visit, string path)
    {
        await visit.GoAsync(path);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task<(string Text, bool Seen)> ArrivalAsync(Visit visit)
    {
        string[] found = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const [range] = CSS.highlights.get("phrase-arrival");
              const box = range.getBoundingClientRect();
              return [range.toString(), String(box.top >= 0 && box.bottom <= innerHeight)];
            }
            """);
        return (found[0], found[1] == "true");
    }
}
