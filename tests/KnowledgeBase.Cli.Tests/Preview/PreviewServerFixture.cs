using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeBase.Cli.Preview;

namespace KnowledgeBase.Cli.Tests.Preview;

/// <summary>One preview for many requests: a repository with things in it and around it that nobody may get.</summary>
public sealed class PreviewServerFixture : IAsyncLifetime
{
    /// <summary>Stands in every file that must not be given out.</summary>
    public const string Secret = "NOBODY-MAY-READ-THIS";

    private readonly PreviewedRepository _repository = new();
    private PreviewServer? _server;

    public int Port => Server.Address.Port;

    internal LiveSite Live => _repository.Live;

    internal PreviewServer Server => _server ?? throw new InvalidOperationException("The server starts before each test.");

    public async Task InitializeAsync()
    {
        _repository.Files.Write("outside.txt", Secret);
        _repository.Files.Write("input/.secret", Secret);
        _repository.Files.Write("site/.secret", Secret);
        File.CreateSymbolicLink(_repository.Files.PathTo("input/speeches/link.md"), _repository.Files.PathTo("outside.txt"));
        File.CreateSymbolicLink(_repository.Files.PathTo("site/link.txt"), _repository.Files.PathTo("outside.txt"));
        Live.Begin();
        Live.CatchUp();
        _server = await PreviewServer.StartAsync(Live, port: 0);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _repository.Dispose();
    }

    /// <summary>Sends bytes as they are, and reads until the server closes the connection.</summary>
    /// <param name="request">A character for each byte; {port} stands for the port.</param>
    public async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Replace("{port}", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            // Closed without an answer: nothing was given out.
            return "";
        }
    }
}
