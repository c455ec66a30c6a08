using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.Search;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(RealSiteCollection.Name)]
public sealed class RealSearchTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Found =
        """
        () => [...document.querySelectorAll(".search-result")].map((result) => {
          const slug = result.querySelector(".search-title").pathname.split("/").pop();
          return `${slug.slice(0, 3)} ${result.querySelector(".search-count").textContent}`;
        }).join(", ")
        """;

    // The counts were made by hand with a text editor's own search.
    [BrowserTheory]
    [InlineData("作风建设", "001 32 处, 000 16 处, 002 9 处")]
    [InlineData("作風建設", "001 32 处, 000 16 处, 002 9 处")]
    [InlineData("“作风”建设", "001 32 处, 000 16 处, 002 9 处")]
    [InlineData("“作 风 建 设”", "001 32 处, 000 16 处, 002 9 处")]
    [InlineData("战前动员", "003 1 处")]
    [InlineData("基层治理的前沿指挥部", "000 1 处")]
    [InlineData("信访维稳", "002 3 处")]
    [InlineData("某镇高质量发展", "000 3 处")]
    [InlineData("亟待?的三大难题", "002 1 处")]
    [InlineData("亟待??的三大难题", "002 1 处")]
    [InlineData("党委＊书记", "004 7 处, 002 4 处")]
    [InlineData("党委*书记", "004 7 处, 002 4 处")]
    [InlineData("战前动员 | 基层治理的前沿指挥部", "000 1 处, 003 1 处")]
    public async Task APhraseIsFoundInTheAddressAsInTheField(string query, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.FillAsync("#search-query", query);
        await visit.Page.PressAsync("#search-query", "Enter");
        await visit.RestAsync();
        string typed = await visit.Page.EvaluateAsync<string>(Found);
        string list = await visit.Page.InnerTextAsync("[data-search-results]");

        await visit.GoAsync($"search.html?q={Uri.EscapeDataString(query)}");

        Assert.Equal(expected, typed);
        Assert.Equal(expected, await visit.Page.EvaluateAsync<string>(Found));
        Assert.Equal(list, await visit.Page.InnerTextAsync("[data-search-results]"));
    }

    // The seed breaks a line inside 战前动员; the speech as it is published does not, so a strict search finds it.
    [BrowserTheory]
    [InlineData("战前动员", "003 1 处")]
    [InlineData("基层治理的前沿指挥部", "")]
    [InlineData("基层治理的“前沿指挥部", "000 1 处")]
    [InlineData("作风建设", "001 32 处, 000 16 处")]
    public async Task AStrictSearchFindsOnlyWhatReadsSo(string query, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.CheckAsync("[name=strict]");
        await visit.Page.FillAsync("#search-query", query);
        await visit.Page.PressAsync("#search-query", "Enter");
        await visit.RestAsync();

        Assert.Equal(expected, await visit.Page.EvaluateAsync<string>(Found));
        Assert.Contains("strict=1", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("延安整风精神", "讲话 县 网页发布日期2025-03-26 作风建设、理论学习与政治建设")]
    [InlineData("基层治理的前沿指挥部", "党课讲稿 镇 作风建设、党风廉政与反腐败")]
    public async Task AResultSaysWhatTheSpeechIs(string query, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync($"search.html?q={Uri.EscapeDataString(query)}");

        string[] shown = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".search-result")[0].querySelectorAll("dl > div")].map((pair) => {
              pair.querySelector(".vh")?.remove();
              return pair.textContent;
            })
            """);
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [BrowserFact]
    public async Task WhatTheSeedsSayIsFoundAsOftenAsTheFilesSayIt()
    {
        IReadOnlyList<string> phrases = SeedStretches.Phrases(site.Speeches, 1_000);
        PlainText[] texts = [.. site.Speeches.Select(PlainSpeech.Read).Select(PlainText.Of)];
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await SearchProbe.LoadAsync(visit);

        string[][] found = await visit.Page.EvaluateAsync<string[][]>("(queries) => probe.hits(queries)", phrases);

        string[] expected = [.. phrases.Select(phrase => Describe(phrase, Count(texts, phrase)))];
        Assert.Equal(expected, phrases.Zip(found, static (phrase, hits) => Describe(phrase, hits)));

        // A stretch of nothing but punctuation has no answer, and a cut through a number or a mask may have none; they are few.
        Assert.InRange(found.Count(static hits => hits.Length > 0), 980, 1_000);
    }

    private static IEnumerable<string> Count(PlainText[] texts, string query)
    {
        string phrase = Fold.Skeleton(query).Text;
        return texts
            .Select(text => (text.Slug, Hits: phrase.Length == 0 ? 0 : text.Skeletons.Sum(skeleton => skeleton.Split(phrase).Length - 1)))
            .Where(static text => text.Hits > 0)
            .Select(static text => FormattableString.Invariant($"{text.Slug}:{text.Hits}"));
    }

    private static string Describe(string phrase, IEnumerable<string> hits) =>
        $"{phrase}: {string.Join(' ', hits.Order(StringComparer.Ordinal))}";

    /// <summary>The title and the paragraphs of a speech, folded one by one: a phrase does not run across them.</summary>
    private sealed record PlainText(string Slug, string[] Skeletons)
    {
        public static PlainText Of(PlainSpeech speech) =>
            new(speech.Slug, [.. speech.Paragraphs.Prepend(speech.Title).Select(static text => Fold.Skeleton(text).Text)]);
    }
}
