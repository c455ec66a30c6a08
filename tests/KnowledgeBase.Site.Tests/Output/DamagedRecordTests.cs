using System.Text;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

/// <summary>What a build remembers of the last one is never believed: damaged, it costs time and nothing else.</summary>
public sealed class DamagedRecordTests : IDisposable
{
    private const int Damages = 200;

    // Each publishes a site three times.
    private const int DamagesOfTwo = 50;

    private static readonly (string Path, string Content)[] s_site =
        [("about.html", "a"), ("assets/site.00000001.css", "x"), ("draft/d/0000.js", "d"), ("index.html", "b"), ("search/s-1/root.js", "s"), ("search/x/root.js", "r"), ("search/manifest.json", "m")];

    private static readonly (string Path, string Content)[] s_earlier =
        [("about.html", "old"), ("assets/site.00000000.css", "old"), ("draft/c/0000.js", "old"), ("gone.html", "old"), ("search/s-0/root.js", "old"), ("search/w/root.js", "old"), ("search/manifest.json", "old")];

    private readonly string _folder = Directory.CreateTempSubdirectory("kb-record-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(".site.lock")]
    [InlineData("site/.kb-output")]
    public async Task ADamagedRecordGivesTheSameSiteAsACleanBuild(string record)
    {
        SortedDictionary<string, string> clean = await BuiltAsync(s_site);
        var random = new Random(20_260_121);
        for (int i = 0; i < Damages; i++)
        {
            await DamageAsync(record, random);

            // As a build does it: nothing is written when the folder is current.
            if (new OutputFolder(Site).Current("in") is null)
            {
                await new OutputFolder(Site).WriteAsync(Plan(s_site), "in");
            }

            Assert.Equal(clean, Entries());
        }
    }

    [Fact]
    public async Task ADamagedRecordNeverKeepsMoreThanEarlierBuildsWroteAndTheSiteIsWhole()
    {
        SortedDictionary<string, string> clean = await BuiltAsync(s_site);
        SortedDictionary<string, string> both = await BuiltAsync(s_earlier, s_site);
        var random = new Random(20_260_122);
        for (int i = 0; i < DamagesOfTwo; i++)
        {
            await BuiltAsync(s_earlier, s_site);
            await DamageAsync("site/.kb-output", random);

            await new OutputFolder(Site).WriteAsync(Plan(s_site), "in");

            SortedDictionary<string, string> site = Entries();
            Assert.Empty(clean.Where(static file => file.Key != OutputFolder.ManifestName).Except(site));
            Assert.Empty(site.Where(static file => file.Key != OutputFolder.ManifestName).Except(both));
        }
    }

    private string Site => Path.Join(_folder, "site");

    private async Task DamageAsync(string record, Random random)
    {
        string path = Path.Join(_folder, record);
        byte[] damaged = Damage.Of(await File.ReadAllBytesAsync(path), random);
        await using FileStream file = File.Create(path);
        await file.WriteAsync(damaged);
    }

    private async Task<SortedDictionary<string, string>> BuiltAsync(params (string Path, string Content)[][] plans)
    {
        if (Directory.Exists(Site))
        {
            Directory.Delete(Site, recursive: true);
        }

        foreach ((string Path, string Content)[] files in plans)
        {
            await new OutputFolder(Site).WriteAsync(Plan(files), "in");
        }

        return Entries();
    }

    private SortedDictionary<string, string> Entries() =>
        new(
            Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Site, path).Replace('\\', '/'), static path => Convert.ToHexString(File.ReadAllBytes(path))),
            StringComparer.Ordinal);

    private static SitePlan Plan((string Path, string Content)[] files) =>
        SitePlan.Of(files.Select(static file => PlannedFile.Of(SitePath.Of(file.Path), Encoding.UTF8.GetBytes(file.Content)) with { Inputs = $"made of {file.Content}" }));
}
