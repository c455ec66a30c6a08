using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>The site that the tests of a class read: a search page over the raw seeds.</summary>
public sealed class SeedSiteFixture : IAsyncLifetime
{
    /// <summary>Any folder with a <c>search.html</c> will do.</summary>
    public string Folder { get; private set; } = "";

    public async Task InitializeAsync() => Folder = await SearchSite.WriteAsync(SeedDocuments.All);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
