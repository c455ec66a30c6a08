using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Lists;

/// <summary>What must hold at 10,000 speeches.</summary>
public class LargeSiteTests(LargeSiteTests.TenThousand site) : IClassFixture<LargeSiteTests.TenThousand>
{
    private const int LargestPage = 150_000;

    [Fact]
    public async Task EverySpeechIsThreeClicksFromHome()
    {
        string[] speeches = [.. site.Plan.Files.Select(static file => file.Path.Value).Where(IsSpeech)];

        HashSet<string> reached = await SiteLinks.ReachedAsync(site.Plan, clicks: 3, static page => !IsSpeech(page));

        Assert.Equal(TenThousand.Count, speeches.Length);
        Assert.Superset(speeches.ToHashSet(), reached);
    }

    [Fact]
    public async Task NoPageIsLarge()
    {
        PlannedFile[] pages = [.. site.Plan.Files.Where(static file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal) && !IsSpeech(file.Path.Value))];

        (string Path, int Length)[] lengths = await Task.WhenAll(pages.Select(page => Task.Run(async () => (page.Path.Value, (await page.MakeAsync()).Length))));

        Assert.True(pages.Length > 1000);
        Assert.DoesNotContain(lengths, static page => page.Length > LargestPage);
    }

    [Theory]
    [InlineData("speeches/occasion/index.2.html")]
    [InlineData("speeches/year/undated.2.html")]
    [InlineData("speeches/source/site7.example.cn.html")]
    [InlineData("themes/zuofeng.2.html")]
    public void LongListsAreCutIntoPages(string path) => Assert.Contains(site.Plan.Files, file => file.Path.Value == path);

    [Fact]
    public void LinksOfAllListsGrowNoFasterThanTheLibrary()
    {
        double small = LinksOfLists(ManySpeeches.InOrder(1000));
        double large = LinksOfLists(ManySpeeches.InOrder(4000));

        Assert.InRange(large / small, 1, 4.4);
    }

    private static double LinksOfLists(EquatableArray<AnnotatedSpeech> speeches)
    {
        UiText words = UiText.Simplified;
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        SpeechListPage[] pages = [.. SpeechLists.Of(speeches, divisions, words).Select(static list => list.Page())];
        int values = FacetPages.Of(divisions, words).Select(static facet => facet.Page()).Sum(static facet => facet.Entries.Count + facet.Paging.Links.Count);
        return values + pages.Sum(static page => page.Rows.Count + page.Paging.Links.Count + page.Facets.Sum(static facet => facet.Values.Count));
    }

    private static bool IsSpeech(string path) => path.StartsWith("speeches/s", StringComparison.Ordinal) && !path.EndsWith(".source.html", StringComparison.Ordinal) && path.LastIndexOf('/') == "speeches".Length;

    /// <summary>The plan of a site of 10,000 speeches, made once.</summary>
    public sealed class TenThousand
    {
        public const int Count = 10_000;

        internal SitePlan Plan { get; } = ManySpeeches.Browsable(Count);
    }
}
