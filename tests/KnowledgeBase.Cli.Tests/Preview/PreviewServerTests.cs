using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeBase.Cli.Preview;

namespace KnowledgeBase.Cli.Tests.Preview;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-preview-").FullName;
    private PreviewServer? _server;

    private PreviewServer Server => _server ?? throw new InvalidOperationException("The server starts before each test.");

    public async Task InitializeAsync()
    {
        Content.Files.AtomicFile.WriteText(Path.Join(_folder, "site", "index.html"), "<html><head></head><body>首页</body></html>");
        Content.Files.AtomicFile.WriteText(Path.Join(_folder, "site", "404.html"), "<html><head></head><body>没有这一页</body></html>");
        Content.Files.AtomicFile.WriteText(Path.Join(_folder, "site", ".secret"), "secret");
        Content.Files.AtomicFile.WriteText(Path.Join(_folder, "outside.txt"), "outside");
        File.CreateSymbolicLink(Path.Join(_folder, "site", "link.txt"), Path.Join(_folder, "outside.txt"));
        _server = await PreviewServer.StartAsync(Path.Join(_folder, "site"), port: 0);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "200", "首页")]
    [InlineData("GET /index.html HTTP/1.1", "200", "/-/reload.js")]
    [InlineData("GET /nothing HTTP/1.1", "404", "没有这一页")]
    [InlineData("POST / HTTP/1.1", "405", "")]
    [InlineData("GET /../outside.txt HTTP/1.1", "4", "")]
    [InlineData("GET /..%2foutside.txt HTTP/1.1", "404", "")]
    [InlineData("GET /%2e%2e/outside.txt HTTP/1.1", "4", "")]
    [InlineData("GET /..\\outside.txt HTTP/1.1", "4", "")]
    [InlineData("GET /.secret HTTP/1.1", "404", "")]
    [InlineData("GET /link.txt HTTP/1.1", "404", "")]
    public async Task OnlyTheSitesOwnFilesAreGivenOut(string requestLine, string status, string holds)
    {
        string answer = await AskAsync($"{requestLine}\r\nHost: 127.0.0.1:{Server.Address.Port}\r\n");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.Contains(holds, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("outside\n", answer + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: evil.example\r\n", "421")]
    [InlineData("Host: 127.0.0.1:1\r\n", "421")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: http://evil.example\r\n", "421")]
    [InlineData("Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\n", "200")]
    public async Task ForeignHostsAndOriginsAreTurnedAway(string headers, string status)
    {
        string port = Server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        string answer = await AskAsync($"GET / HTTP/1.1\r\n{headers.Replace("{port}", port, StringComparison.Ordinal)}");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenPagesAreToldToReload()
    {
        using var client = new HttpClient { BaseAddress = Server.Address };
        using HttpResponseMessage response = await client.GetAsync("-/reload", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(": open", await lines.ReadLineAsync());
        await lines.ReadLineAsync();

        Server.Reload();

        Assert.Equal("data: reload", await lines.ReadLineAsync());
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Server.Address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "Connection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
