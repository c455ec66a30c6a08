using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>
/// One reader's visit to a site: a page, and what went on behind it. Requests that leave the site are stopped and noted.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    private const string ReportViolation =
        "document.addEventListener('securitypolicyviolation', (e) => reportViolation(`${e.effectiveDirective} ${e.blockedURI}`));";

    private readonly IBrowserContext _context;
    private readonly IAsyncDisposable? _server;

    private Visit(IBrowserContext context, IPage page, Uri root, IAsyncDisposable? server)
    {
        _context = context;
        _server = server;
        Page = page;
        Root = root;
    }

    public IPage Page { get; }

    /// <summary>The address of the site, with a trailing slash.</summary>
    public Uri Root { get; }

    /// <summary>Addresses asked for, the site's own and others.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Off-origin requests, violations of the policy, errors on the console, uncaught exceptions and dialogs: none on a good site.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Addresses of the windows and tabs that the page opened.</summary>
    public List<string> Windows { get; } = [];

    internal static async Task<Visit> StartAsync(IBrowser browser, Uri root, IAsyncDisposable? server, bool hasScript)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { Locale = "zh-CN", JavaScriptEnabled = hasScript });
        var visit = new Visit(context, await context.NewPageAsync(), root, server);
        await visit.WatchAsync();
        return visit;
    }

    /// <summary>Goes to a page of the site and waits until it is loaded, and a query in the address is answered.</summary>
    /// <param name="path">Relative to the root, with query and fragment.</param>
    /// <exception cref="InvalidOperationException">The site has no such page.</exception>
    public async Task GoAsync(string path)
    {
        IResponse? response = await Page.GotoAsync(new Uri(Root, path).AbsoluteUri);
        if (response is { Ok: false })
        {
            throw new InvalidOperationException($"The site has no page '{path}'.");
        }

        await RestAsync();
    }

    /// <summary>Waits until the page does nothing more.</summary>
    public Task RestAsync() => Page.Locator("[aria-busy=true]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private async Task WatchAsync()
    {
        await _context.ExposeFunctionAsync("reportViolation", (string violation) => Faults.Add($"violation: {violation}"));
        await _context.AddInitScriptAsync(ReportViolation);
        Page.Console += (_, message) =>
        {
            // Browsers ask every site for an icon of their own accord.
            if (message.Type == "error" && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal))
            {
                Faults.Add($"console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => Faults.Add($"exception: {error}");
        Page.Popup += (_, popup) => Windows.Add(popup.Url);
        Page.Dialog += async (_, dialog) =>
        {
            Faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await _context.RouteAsync("**/*", async route =>
        {
            string address = route.Request.Url;
            Requests.Add(address);
            if (address.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal))
            {
                await route.ContinueAsync();
            }
            else
            {
                Faults.Add($"off origin: {address}");
                await route.AbortAsync();
            }
        });
    }
}
