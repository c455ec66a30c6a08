using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Dom;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Corpus;

public class CorpusPipelineTests
{
    [Fact]
    public async Task EverySumIsThatOfItsFile()
    {
        SitePlan plan = TinySite.Plan();

        string[] lines = (await TinySite.TextOfAsync(File(plan, "downloads/SHA256SUMS"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["corpus.jsonl", "corpus.zip", "full.txt", "hant.txt"], lines.Select(static line => line[66..]));
        foreach (string line in lines)
        {
            ReadOnlyMemory<byte> content = await File(plan, $"downloads/{line[66..]}").MakeAsync();
            Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(content.Span))}  ", line[..66]);
        }
    }

    [Fact]
    public async Task ALineHoldsWhatIsKnownOfASpeech()
    {
        string[] lines = (await TinySite.TextOfAsync(File(TinySite.Plan(), "downloads/corpus.jsonl"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using JsonDocument full = JsonDocument.Parse(lines[0]);
        using JsonDocument hant = JsonDocument.Parse(lines[1]);

        Assert.Equal(2, lines.Length);
        Assert.Equal("full", full.RootElement.GetProperty("id").GetString());
        Assert.Equal("gaps", full.RootElement.GetProperty("completeness").GetProperty("state").GetString());
        Assert.Equal(["k1a", "k2a", "h1a", "h2a", "k3a", "g1a", "k4a", "n1a", "k5a"], full.RootElement.GetProperty("blocks").EnumerateArray().Select(static block => block.GetProperty("id").GetString()));
        Assert.False(full.RootElement.TryGetProperty("date", out _));
        Assert.Equal("2020-05-06", hant.RootElement.GetProperty("date").GetString());
        Assert.False(hant.RootElement.TryGetProperty("level", out _));
        Assert.Equal("信访维稳", hant.RootElement.GetProperty("themes")[0].GetProperty("key").GetString());
        Assert.False(hant.RootElement.GetProperty("themes")[0].GetProperty("proposed").GetBoolean());
    }

    [Fact]
    public async Task TheZipHoldsTheFilesOfTheSpeeches()
    {
        SitePlan plan = TinySite.Plan();
        using var archive = new ZipArchive(new MemoryStream((await File(plan, "downloads/corpus.zip").MakeAsync()).ToArray()));

        Assert.Equal(["README.txt", "text/full.txt", "text/hant.txt", "markdown/full.md", "markdown/hant.md"], archive.Entries.Select(static entry => entry.FullName));
        using var reader = new StreamReader(archive.GetEntry("markdown/full.md")!.Open());
        Assert.Equal(await TinySite.TextOfAsync(File(plan, "downloads/full.md")), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task ThePageTellsOfTheFilesAndOfEveryFieldOfALine()
    {
        IHtmlDocument page = await TinySite.PageAsync("downloads.html");
        using JsonDocument line = JsonDocument.Parse((await TinySite.TextOfAsync(File(TinySite.Plan(), "downloads/corpus.jsonl"))).Split('\n')[1]);

        string[] fields = [.. page.QuerySelectorAll(".terms code").SelectMany(static code => code.TextContent.Split(", "))];

        Assert.Equal(["downloads/corpus.jsonl", "downloads/corpus.zip", "downloads/SHA256SUMS"], page.QuerySelectorAll(".terms a").Select(static link => link.GetAttribute("href")));
        Assert.Subset(fields.ToHashSet(StringComparer.Ordinal), line.RootElement.EnumerateObject().Select(static field => field.Name).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheFilesAreTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = await HashesAsync();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");

            Assert.Equal(expected, await HashesAsync());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static async Task<string[]> HashesAsync()
    {
        List<string> hashes = [];
        foreach (PlannedFile file in TinySite.Plan().Files.Where(static file => file.Path.Value.StartsWith("downloads", StringComparison.Ordinal)))
        {
            hashes.Add($"{file.Path} {Convert.ToHexStringLower(SHA256.HashData((await file.MakeAsync()).Span))}");
        }

        return [.. hashes];
    }

    private static PlannedFile File(SitePlan plan, string path) => plan.Files.Single(file => file.Path.Value == path);
}
