using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeBase.Cli.Preview;

/// <summary>Listens on the loopback interface, and nowhere else, for the requests that <see cref="PreviewAnswers"/> answers.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _closing;

    private PreviewServer(WebApplication application, CancellationTokenSource closing, Uri address)
    {
        (_application, _closing) = (application, closing);
        Address = address;
    }

    /// <summary>Where the site is, with a trailing slash.</summary>
    public Uri Address { get; }

    /// <param name="live">What is shown.</param>
    /// <param name="port">TCP port, or 0 for any free one.</param>
    /// <exception cref="UserFaultException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(LiveSite live, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.WebHost.ConfigureKestrel(static options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 0;
            options.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http1);
        });
        WebApplication application = builder.Build();
        var closing = new CancellationTokenSource();
        var answers = new PreviewAnswers(live, closing.Token);
        application.Run(answers.AnswerAsync);
        try
        {
            await application.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await application.DisposeAsync();
            closing.Dispose();
            throw new UserFaultException(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken by another program, such as another 'kb serve'. Use '--port 0' for any free one."));
        }

        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()
            ?? throw new InvalidOperationException("The server started without an address.");
        return new PreviewServer(application, closing, new Uri(address + "/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _application.StopAsync();
        await _application.DisposeAsync();
        _closing.Dispose();
    }
}
