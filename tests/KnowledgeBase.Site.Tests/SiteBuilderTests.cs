using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Tests.Exports;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests;

public class SiteBuilderTests
{
    [Fact]
    public async Task EveryLinkLeadsToAFileAndAPlaceOnIt()
    {
        IReadOnlyDictionary<string, IHtmlDocument> pages = await TinySite.PagesAsync();
        HashSet<string> files = [.. TinySite.Plan().Files.Select(file => file.Path.Value)];
        List<string> broken = [];

        foreach ((string path, IHtmlDocument page) in pages)
        {
            foreach (string address in AddressesOf(page))
            {
                Uri target = new(new Uri($"http://site/{path}"), address);
                string file = target.AbsolutePath.TrimStart('/');
                if (!files.Contains(file) || (target.Fragment.Length > 1 && pages[file].GetElementById(target.Fragment[1..]) is null))
                {
                    broken.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task ThePolicyStandsBeforeAnythingThatLoads()
    {
        foreach (IHtmlDocument page in (await TinySite.PagesAsync()).Values)
        {
            IElement[] head = [.. page.Head!.Children];
            int policy = Array.FindIndex(head, element => element.GetAttribute("http-equiv") == "Content-Security-Policy");

            Assert.Equal(ContentSecurityPolicy.Value, head[policy].GetAttribute("content"));
            Assert.All(head[..policy], element => Assert.Equal("META", element.TagName));
        }
    }

    [Fact]
    public async Task NothingIsInline()
    {
        foreach (IHtmlDocument page in (await TinySite.PagesAsync()).Values)
        {
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task TheSameInputGivesTheSameBytes()
    {
        SitePlan first = TinySite.Plan();
        SitePlan second = TinySite.Plan();

        Assert.Equal(first.Files.Select(file => file.Path), second.Files.Select(file => file.Path));
        for (int i = 0; i < first.Files.Count; i++)
        {
            ReadOnlyMemory<byte> once = await first.Files[i].MakeAsync();
            ReadOnlyMemory<byte> again = await second.Files[i].MakeAsync();
            Assert.True(once.Span.SequenceEqual(again.Span), first.Files[i].Path.Value);
        }
    }

    [Fact]
    public async Task ContactDetailsArePublishedNowhere()
    {
        foreach (PlannedFile file in TinySite.Plan().Files)
        {
            string text = await TinySite.TextOfAsync(file);

            Assert.DoesNotContain("someone@example.com", text, StringComparison.Ordinal);
            Assert.DoesNotContain("13800138000", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ContactDetailsInEveryPlaceThatCanHoldOneArePublishedNowhere()
    {
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load([.. TinySite.Library.Files, MarkedSpeech.File])).Input ?? throw new InvalidOperationException("The tiny site has findings.");

        foreach (PlannedFile file in SiteBuilder.Plan(input).Files)
        {
            string text = await TinySite.TextOfAsync(file);

            Assert.All(MarkedSpeech.Secrets, secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{file.Path} has {secret}."));
        }
    }

    [Fact]
    public async Task EverySpeechIsThreeLinksFromHomeOrFewer()
    {
        IReadOnlyDictionary<string, IHtmlDocument> pages = await TinySite.PagesAsync();
        HashSet<string> reached = ["index.html"];

        for (int clicks = 0; clicks < 3; clicks++)
        {
            foreach (string path in reached.Where(pages.ContainsKey).ToArray())
            {
                reached.UnionWith(AddressesOf(pages[path]).Select(address => new Uri(new Uri($"http://site/{path}"), address).AbsolutePath.TrimStart('/')));
            }
        }

        Assert.Contains("speeches/full.html", reached);
        Assert.Contains("speeches/hant.html", reached);
    }

    [Fact]
    public async Task HeadersSayWhatThePagesSay()
    {
        string headers = await TinySite.TextOfAsync(TinySite.Plan().Files.Single(file => file.Path.Value == "_headers"));

        Assert.Contains($"Content-Security-Policy: {ContentSecurityPolicy.Value}; frame-ancestors 'none'\n", headers, StringComparison.Ordinal);
    }

    private static IEnumerable<string> AddressesOf(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src], form[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "")
            .Where(address => !address.Contains("://", StringComparison.Ordinal));
}
