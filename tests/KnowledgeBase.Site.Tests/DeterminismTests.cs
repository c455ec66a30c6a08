using System.Globalization;
using System.Security.Cryptography;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests;

/// <summary>The command sets the invariant culture; the site doesn't rely on it. What only processes can vary is in <c>.ci/determinism</c> and BuildCommandTests.</summary>
[Collection(nameof(DeterminismTests))]
[CollectionDefinition(nameof(DeterminismTests), DisableParallelization = true)]
public sealed class DeterminismTests
{
    private static readonly Lazy<Task<IReadOnlyList<string>>> s_expected = new(static () => HashesAsync([.. TinySite.Library.Files]));

    [Theory]
    [InlineData("zh-CN", "Asia/Shanghai")]
    [InlineData("zh-CN", "UTC")]
    [InlineData("th-TH", "Pacific/Kiritimati")]
    [InlineData("th-TH", "America/St_Johns")]
    [InlineData("tr-TR", "America/St_Johns")]
    [InlineData("tr-TR", "Asia/Shanghai")]
    [InlineData("ar-SA", "UTC")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    public async Task LanguageZoneAndOrderOfFilesDoNotMatter(string culture, string zone)
    {
        IReadOnlyList<string> expected = await s_expected.Value;
        TextFile[] shuffled = [.. TinySite.Library.Files];
        new Random(culture[0] + zone.Length).Shuffle(shuffled);
        CultureInfo before = CultureInfo.CurrentCulture;
        string? zoneBefore = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            SetZone(zone);

            Assert.Equal(expected, await HashesAsync(shuffled));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            SetZone(zoneBefore);
        }
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    /// <summary>Path and hash of each file, in the order of the plan.</summary>
    private static async Task<IReadOnlyList<string>> HashesAsync(IReadOnlyList<TextFile> files)
    {
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(files)).Input ?? throw new InvalidOperationException("The tiny site has findings.");
        List<string> hashes = [];
        foreach (PlannedFile file in SiteBuilder.Plan(input).Files)
        {
            hashes.Add($"{Convert.ToHexStringLower(SHA256.HashData((await file.MakeAsync()).Span))}  {file.Path}");
        }

        return hashes;
    }
}
