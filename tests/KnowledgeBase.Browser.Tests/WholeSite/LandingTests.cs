using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(RealSiteCollection.Name)]
public sealed class LandingTests(ChromiumFixture chromium, RealSiteFixture site)
{
    // Where the phrase stands once the page has come to rest: the browser's own way to the block may be a smooth one.
    private const string Landing =
        """
        async () => {
          const [range] = CSS.highlights.get("phrase-arrival");
          const target = document.querySelector(":target");
          const tops = [];
          while (tops.length < 4 || new Set(tops.slice(-4)).size > 1) {
            tops.push(range.getBoundingClientRect().top);
            await new Promise((resolve) => setTimeout(resolve, 50));
          }

          const { top, bottom } = range.getBoundingClientRect();
          return [
            range.toString(),
            top >= 0 && bottom <= innerHeight ? "in view" : `out of view: ${tops.join(", ")}`,
            target.contains(range.startContainer) ? "in its block" : `outside ${target.id}`,
          ];
        }
        """;

    [BrowserTheory]
    [InlineData("作风建设", 1280)]
    [InlineData("作风建设", 360)]
    [InlineData("基层", 360)]
    [InlineData("基层治理的前沿指挥部", 1280)]
    public async Task AHitOpensAtItsParagraphWithThePhraseInView(string query, int width)
    {
        string folded = Fold.Skeleton(query).Text;
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(width, 640);
        await visit.GoAsync($"search.html?q={Uri.EscapeDataString(query)}");
        int lines = await visit.Page.Locator(".search-line").CountAsync();

        // From the first to the last, half a dozen or so.
        for (int i = 0; i < lines; i += Math.Max(1, lines / 6))
        {
            bool isTitle = await visit.Page.Locator(".search-line").Nth(i).EvaluateAsync<bool>("(link) => link.hash === ''");
            if (isTitle)
            {
                continue;
            }

            await visit.Page.Locator(".search-line").Nth(i).ClickAsync();
            await visit.Page.WaitForFunctionAsync("() => CSS.highlights.get('phrase-arrival')?.size > 0");
            string[] landing = await visit.Page.EvaluateAsync<string[]>(Landing);
            await visit.Page.GoBackAsync();
            await visit.Page.WaitForSelectorAsync(".search-line");
            await visit.RestAsync();

            Assert.Equal(folded, Fold.Skeleton(landing[0]).Text);
            Assert.Equal(["in view", "in its block"], landing[1..]);
        }

        Assert.NotEqual(0, lines);
    }
}
