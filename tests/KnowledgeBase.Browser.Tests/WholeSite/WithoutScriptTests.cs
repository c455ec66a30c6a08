using KnowledgeBase.Browser.Tests.Browsing;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(RealSiteCollection.Name)]
public sealed class WithoutScriptTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const int Clicks = 3;

    // Of the words of a speech's page: not the numbers at the edge, and not what only screen readers say of a word that is left out.
    private const string SeenText =
        """
        () => {
          const text = document.querySelector("article.speech .text").cloneNode(true);
          text.querySelectorAll(".vh, .number, [data-not-text]").forEach((element) => element.remove());
          return text.textContent;
        }
        """;

    [BrowserFact]
    public async Task EverySpeechIsThreeClicksFromHome()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, hasScript: false);

        HashSet<string> speeches = [.. site.Speeches.Select(static speech => $"speeches/{speech.Slug}.html")];
        HashSet<string> reached = ["index.html"];
        List<string> frontier = ["index.html"];
        for (int click = 0; click < Clicks && !reached.IsSupersetOf(speeches); click++)
        {
            List<string> next = [];
            foreach (string page in frontier)
            {
                next.AddRange((await LinksAsync(visit, page)).Where(reached.Add));
            }

            frontier = next;
        }

        Assert.NotEmpty(speeches);
        Assert.Superset(speeches, reached);
    }

    [BrowserFact]
    public async Task ASpeechIsReadWhole()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, hasScript: false);
        foreach (PlainSpeech speech in site.Speeches.Select(PlainSpeech.Read))
        {
            await visit.GoAsync($"speeches/{speech.Slug}.html");

            string text = Squeeze(await visit.Page.EvaluateAsync<string>(SeenText));

            Assert.All(speech.Paragraphs, paragraph => Assert.Contains(Squeeze(paragraph), text, StringComparison.Ordinal));
        }
    }

    /// <summary>The pages that a visible link of a page leads to, relative to the site.</summary>
    private static async Task<IEnumerable<string>> LinksAsync(Visit visit, string page)
    {
        await visit.GoAsync(page);
        string[] links = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility()).map((link) => link.href.split('#')[0])");
        return links
            .Where(link => link.StartsWith(visit.Root.AbsoluteUri, StringComparison.Ordinal))
            .Select(link => link[visit.Root.AbsoluteUri.Length..]);
    }

    // The page's source has line ends of its own between blocks.
    private static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
