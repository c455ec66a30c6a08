using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>The plainest static host: files of one folder on a free loopback port, byte for byte, GET only.</summary>
internal sealed class FolderServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private FolderServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>With a trailing slash.</summary>
    public Uri Address { get; }

    /// <param name="folder">Full path.</param>
    /// <param name="under">Where the folder stands on the host: "" for the root, else a path such as <c>a/b/</c>.</param>
    public static async Task<FolderServer> StartAsync(string folder, string under = "")
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        application.Use(async (context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method))
            {
                await next();
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            }
        });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = $"/{under}".TrimEnd('/') });
        await application.StartAsync();
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()
            ?? throw new InvalidOperationException("The server started without an address.");
        return new FolderServer(application, new Uri($"{address}/{under}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
