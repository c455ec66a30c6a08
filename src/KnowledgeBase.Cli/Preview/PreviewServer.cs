using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Serves a built site on the loopback interface, for looking at it. Answers GET and HEAD for its own host name only, so that a page from
/// elsewhere can't read it through a rebound name, and gives out regular files below the site's folder only.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string ReloadPath = "/-/reload";
    private const string ReloadScriptPath = "/-/reload.js";
    private const string ReloadScript = "new EventSource('/-/reload').onmessage = () => location.reload();\n";

    private readonly WebApplication _application;
    private readonly SiteFiles _files;
    private readonly ReloadSignal _signal = new();

    private PreviewServer(WebApplication application, SiteFiles files)
    {
        _application = application;
        _files = files;
    }

    /// <summary>Where the site is, with a trailing slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <param name="folder">The site's folder.</param>
    /// <param name="port">TCP port, or 0 for any free one.</param>
    /// <exception cref="UserFaultException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(string folder, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var server = new PreviewServer(builder.Build(), new SiteFiles(folder));
        server._application.Run(server.AnswerAsync);
        try
        {
            await server._application.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UserFaultException(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken by another program. Use '--port 0' for any free one."));
        }

        string address = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()
            ?? throw new InvalidOperationException("The server started without an address.");
        server.Address = new Uri(address + "/");
        return server;
    }

    /// <summary>Tells every open page to load itself again.</summary>
    public void Reload() => _signal.Send();

    public async ValueTask DisposeAsync()
    {
        _signal.Close();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        if (!IsOurs(request))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
        }
        else if (request.Path == ReloadPath)
        {
            await _signal.StreamToAsync(context);
        }
        else if (request.Path == ReloadScriptPath)
        {
            context.Response.ContentType = "text/javascript; charset=utf-8";
            await context.Response.WriteAsync(ReloadScript);
        }
        else
        {
            await SendFileAsync(context);
        }
    }

    private bool IsOurs(HttpRequest request)
    {
        string[] hosts = [$"127.0.0.1:{Address.Port}", $"localhost:{Address.Port}"];
        string origin = request.Headers.Origin.ToString();
        return hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)
            && (origin.Length == 0 || hosts.Any(host => string.Equals(origin, "http://" + host, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task SendFileAsync(HttpContext context)
    {
        string? path = _files.Find(context.Request.Path.Value ?? "/");
        if (path is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            path = _files.Find("/404.html");
        }

        if (path is null)
        {
            return;
        }

        context.Response.ContentType = SiteFiles.TypeOf(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, context.RequestAborted);
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            string html = System.Text.Encoding.UTF8.GetString(bytes);
            bytes = System.Text.Encoding.UTF8.GetBytes(html.Replace("</head>", $"<script src=\"{ReloadScriptPath}\" defer></script></head>", StringComparison.Ordinal));
        }

        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
