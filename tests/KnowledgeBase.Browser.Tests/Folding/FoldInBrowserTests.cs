using System.Text.Json;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.Search;
using KnowledgeBase.Tests;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Browser.Tests.Folding;

[Collection(ChromiumCollection.Name)]
public sealed class FoldInBrowserTests(ChromiumFixture chromium, SeedSiteFixture site) : IClassFixture<SeedSiteFixture>
{
    [BrowserFact]
    public async Task TheBrowserMeetsTheSharedVectors()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("tests", "Shared", "Vectors", "fold-vectors.json")));
        JsonElement[] cases = [.. vectors.RootElement.EnumerateArray().Where(static vector => vector.TryGetProperty("skeleton", out _))];
        await using Visit visit = await OpenAsync();

        string[] folded = await visit.Page.EvaluateAsync<string[]>(
            "(inputs) => inputs.map((input) => probe.skeleton(input).text)",
            cases.Select(static vector => vector.GetProperty("input").GetString()).ToArray());

        Assert.NotEmpty(cases);
        Assert.Equal(cases.Select(static vector => vector.GetProperty("skeleton").GetString()), folded);
    }

    [BrowserFact]
    public async Task EveryCodeUnitFoldsAsOnTheServer()
    {
        await using Visit visit = await OpenAsync();

        string folded = await visit.Page.EvaluateAsync<string>(
            "() => Array.from({ length: 0x10000 }, (_, code) => probe.skeleton(`讲1${String.fromCharCode(code)}2話`).text).join()");

        Assert.Equal(Enumerable.Range(0, 0x10000).Select(static code => Fold.Skeleton($"讲1{(char)code}2話").Text), folded.Split(','));
    }

    [BrowserFact]
    public async Task TextsFoldAsOnTheServerWithTheirWayBack()
    {
        string[] texts = [.. SeedDocuments.All.SelectMany(static document => document.Passages).Select(static passage => passage.Text), .. Mixtures(2_000)];
        await using Visit visit = await OpenAsync();

        string[][] folded = await visit.Page.EvaluateAsync<string[][]>(
            "(texts) => texts.map((input) => { const { text, origins, ends } = probe.skeleton(input); return [text, origins.join(), ends.join()]; })",
            texts);

        Assert.Equal(
            texts.Select(static text =>
            {
                Skeleton skeleton = Fold.Skeleton(text);
                return (skeleton.Text, string.Join(',', skeleton.Origins.SkipLast(1)), string.Join(',', skeleton.Ends));
            }),
            folded.Select(static parts => (parts[0], parts[1], parts[2])));
    }

    /// <summary>Short texts of the pieces that rules look at together: masks, years, numbers, pairs of surrogates.</summary>
    private static IEnumerable<string> Mixtures(int count)
    {
        string[] pieces = ["x", "X", "xx", "xxxxxx", "*", "×", "□", "二〇", "一九", "零", "五", "年", "3", ".", "．", "，", " ", "a", "é", "镇", "鎮", "𠮷", "+", "%", "Ａ", "帳"];
        var random = new Random(7);
        for (int i = 0; i < count; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
        }
    }

    private async Task<Visit> OpenAsync()
    {
        Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await SearchProbe.LoadAsync(visit);
        return visit;
    }
}
