using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>The site of this repository's own content, built once for all tests into a temporary folder.</summary>
public sealed class RealSiteFixture : IAsyncLifetime
{
    /// <summary>Full path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-site-").FullName;

    /// <summary>Every page, relative to the site with '/', in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Every file of the site, pages too.</summary>
    public IReadOnlySet<string> Files { get; private set; } = new HashSet<string>();

    public IReadOnlyList<Speech> Speeches { get; private set; } = [];

    public async Task InitializeAsync()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory)
            ?? throw new InvalidOperationException("The tests run from inside the checkout, under artifacts/.");
        Library library = LibraryLoader.Load(repository.ReadContent());
        SiteInputReading reading = SiteInputReader.Read(library);
        SiteInput input = reading.Input
            ?? throw new InvalidOperationException($"The site's input has errors: {string.Join("; ", reading.Findings)}");
        SitePlan plan = SiteBuilder.Plan(input);
        await new OutputFolder(Folder).WriteAsync(plan);
        Speeches = [.. library.Speeches];
        Files = plan.Files.Select(static file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        Pages = [.. Files.Where(static file => file.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}

[CollectionDefinition(Name)]
public sealed class RealSiteCollection : ICollectionFixture<ChromiumFixture>, ICollectionFixture<RealSiteFixture>
{
    public const string Name = "The repository's site";
}
