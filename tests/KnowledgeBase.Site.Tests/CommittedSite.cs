using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests;

/// <summary>The site of this repository's own content.</summary>
internal static class CommittedSite
{
    private static readonly Lazy<SiteInput> s_input = new(Read);

    private static readonly Lazy<SitePlan> s_plan = new(static () => SiteBuilder.Plan(Input));

    public static SiteInput Input => s_input.Value;

    public static IEnumerable<string> Paths => s_plan.Value.Files.Select(static file => file.Path.Value);

    public static async Task<IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await TinySite.TextOfAsync(s_plan.Value.Files.Single(file => file.Path.Value == path)));

    private static SiteInput Read()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory) ?? throw new InvalidOperationException("The tests run from inside the checkout, under artifacts/.");
        return SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input ?? throw new InvalidOperationException("The site's input has errors.");
    }
}
