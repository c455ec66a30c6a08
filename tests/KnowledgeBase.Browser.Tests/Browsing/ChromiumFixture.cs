using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>One browser for all tests of a collection; each test gets a context of its own, with nothing kept from another.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (ChromiumExecutable.Path is null)
        {
            return;
        }

        // Without a locale, Chromium gives no download a Chinese name.
        if (Environment.GetEnvironmentVariable("LANG") is null or "" or "C" or "POSIX")
        {
            Environment.SetEnvironmentVariable("LANG", "C.UTF-8");
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumExecutable.Path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    /// <summary>Opens a folder of files as a site on the loopback interface.</summary>
    /// <param name="folder">The folder of a built site.</param>
    /// <param name="hasScript">False for a reader who has switched JavaScript off.</param>
    /// <param name="under">Where the site stands on its host: "" for the root, else a path such as <c>a/b/</c>.</param>
    public async Task<Visit> VisitAsync(string folder, bool hasScript = true, string under = "")
    {
        FolderServer server = await FolderServer.StartAsync(folder, under);
        return await Visit.StartAsync(Browser, server.Address, server, hasScript);
    }

    /// <summary>Opens a folder as a reader does who has it on a disk, without a server.</summary>
    public Task<Visit> VisitFromDiskAsync(string folder) =>
        Visit.StartAsync(Browser, new Uri($"file://{Path.TrimEndingDirectorySeparator(folder)}/"), server: null, hasScript: true);

    /// <summary>Opens a site that a server of its own shows.</summary>
    public Task<Visit> VisitServerAsync(Uri address) => Visit.StartAsync(Browser, address, server: null, hasScript: true);

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private IBrowser Browser => _browser ?? throw new InvalidOperationException(ChromiumExecutable.Missing);
}

/// <summary>Tests of a site that each class brings itself. They run beside those of <see cref="WholeSite.RealSiteCollection"/>: a test waits for its browser half the time.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Chromium";
}
