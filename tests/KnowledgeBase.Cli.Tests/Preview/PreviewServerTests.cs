using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Cli.Preview;

namespace KnowledgeBase.Cli.Tests.Preview;

/// <summary>What the preview answers, byte by byte: its own pages to its own reader, and nothing else to anybody.</summary>
public sealed class PreviewServerTests(PreviewServerFixture preview) : IClassFixture<PreviewServerFixture>
{
    private const string Own = "Host: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n";

    [Theory]
    [InlineData("GET / HTTP/1.1", 200)]
    [InlineData("GET /index.html HTTP/1.1", 200)]
    [InlineData("GET /en/ HTTP/1.1", 200)]
    [InlineData("GET /robots.txt HTTP/1.1", 200)]
    [InlineData("GET /?a=../../outside.txt HTTP/1.1", 200)]
    [InlineData("GET http://127.0.0.1:{port}/ HTTP/1.1", 200)]
    [InlineData("GET /nothing HTTP/1.1", 404)]
    [InlineData("GET /speeches HTTP/1.1", 404)]
    [InlineData("GET /speeches/ HTTP/1.1", 200)]
    [InlineData("GET /assets/ HTTP/1.1", 404)]
    [InlineData("GET /search/ HTTP/1.1", 404)]
    public async Task ItsPagesAreGivenOutAndNoFolderIsListed(string line, int status)
    {
        string answer = await preview.AskAsync($"{line}\r\n{Own}");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /../outside.txt HTTP/1.1")]
    [InlineData("GET /../../../../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /speeches/../../outside.txt HTTP/1.1")]
    [InlineData("GET /%2e%2e/outside.txt HTTP/1.1")]
    [InlineData("GET /..%2foutside.txt HTTP/1.1")]
    [InlineData("GET /%2e%2e%2foutside.txt HTTP/1.1")]
    [InlineData("GET /%252e%252e%252foutside.txt HTTP/1.1")]
    [InlineData("GET /..\\outside.txt HTTP/1.1")]
    [InlineData("GET /..%5coutside.txt HTTP/1.1")]
    [InlineData("GET /%c0%ae%c0%ae%c0%afoutside.txt HTTP/1.1")]
    [InlineData("GET /%e0%80%ae%e0%80%ae/outside.txt HTTP/1.1")]
    [InlineData("GET /\u00c0\u00ae\u00c0\u00ae/outside.txt HTTP/1.1")]
    [InlineData("GET /..;/outside.txt HTTP/1.1")]
    [InlineData("GET /..;a=b/..;a=b/outside.txt HTTP/1.1")]
    [InlineData("GET /....//....//outside.txt HTTP/1.1")]
    [InlineData("GET //outside.txt HTTP/1.1")]
    [InlineData("GET //127.0.0.1/outside.txt HTTP/1.1")]
    [InlineData("GET /outside.txt%00.html HTTP/1.1")]
    [InlineData("GET /outside.txt\0.html HTTP/1.1")]
    [InlineData("GET /.secret HTTP/1.1")]
    [InlineData("GET /%2esecret HTTP/1.1")]
    [InlineData("GET /.kb-output HTTP/1.1")]
    [InlineData("GET /.git/config HTTP/1.1")]
    [InlineData("GET /link.txt HTTP/1.1")]
    [InlineData("GET /speeches/link.html HTTP/1.1")]
    [InlineData("GET /speeches/..%2f..%2foutside.html HTTP/1.1")]
    [InlineData("GET /input/waivers.yml HTTP/1.1")]
    [InlineData("GET /-/../outside.txt HTTP/1.1")]
    [InlineData("GET /-/notes?page=/../outside.txt HTTP/1.1")]
    [InlineData("GET file:///etc/passwd HTTP/1.1")]
    [InlineData("GET http://evil.example/ HTTP/1.1")]
    [InlineData("GET outside.txt HTTP/1.1")]
    [InlineData("GET * HTTP/1.1")]
    [InlineData("GET /#/../outside.txt HTTP/1.1")]
    public async Task NoFormOfAPathLeadsOutOfTheSite(string line)
    {
        string answer = await preview.AskAsync($"{line}\r\n{Own}");

        Assert.DoesNotContain(PreviewServerFixture.Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        bool isNotes = line.Contains("/-/notes", StringComparison.Ordinal);
        Assert.True(isNotes || answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
    }

    [Fact]
    public async Task AVeryLongPathIsRefused()
    {
        string answer = await preview.AskAsync($"GET /{new string('a', 100_000)} HTTP/1.1\r\n{Own}");

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
    }

    [Fact]
    public async Task ManyStepsUpAreRefused()
    {
        string answer = await preview.AskAsync($"GET /{string.Concat(Enumerable.Repeat("../", 2_000))}etc/passwd HTTP/1.1\r\n{Own}");

        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
    }

    [Theory]
    [InlineData("POST", 405)]
    [InlineData("PUT", 405)]
    [InlineData("DELETE", 405)]
    [InlineData("OPTIONS", 405)]
    [InlineData("PATCH", 405)]
    [InlineData("PROPFIND", 405)]
    [InlineData("TRACE", 405)]
    [InlineData("get", 405)]
    [InlineData("CONNECT", 4)]
    [InlineData("G=T", 4)]
    public async Task OnlyReadingIsAllowed(string method, int status)
    {
        string answer = await preview.AskAsync($"{method} / HTTP/1.1\r\nContent-Length: 0\r\n{Own}");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyIsNotRead()
    {
        string answer = await preview.AskAsync($"POST / HTTP/1.1\r\nContent-Length: 5\r\n{Own}hello");

        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadGivesTheLengthAndNoBody()
    {
        string head = await preview.AskAsync($"HEAD /about.html HTTP/1.1\r\n{Own}");
        string whole = await preview.AskAsync($"GET /about.html HTTP/1.1\r\n{Own}");

        Assert.StartsWith("HTTP/1.1 200", head, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
        Assert.Equal(LengthOf(whole), LengthOf(head));
    }

    [Theory]
    [InlineData("127.0.0.1:{port}", true)]
    [InlineData("localhost:{port}", true)]
    [InlineData("LOCALHOST:{port}", true)]
    [InlineData("evil.example", false)]
    [InlineData("evil.example:{port}", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.1:1", false)]
    [InlineData("localhost", false)]
    [InlineData("localhost.evil.example:{port}", false)]
    [InlineData("127.0.0.1.evil.example:{port}", false)]
    [InlineData("evil.example@127.0.0.1:{port}", false)]
    [InlineData("127.0.0.1:{port}@evil.example", false)]
    [InlineData("0.0.0.0:{port}", false)]
    [InlineData("[::1]:{port}", false)]
    [InlineData("2130706433:{port}", false)]
    [InlineData("localhost.:{port}", false)]
    [InlineData("", false)]
    public async Task OnlyTheOwnNamesOfTheHostAreAnswered(string host, bool isOurs)
    {
        string answer = await preview.AskAsync($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.Equal(isOurs, answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal));
        Assert.Equal(isOurs, answer.Contains("<html", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: 127.0.0.1:{port}\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    public async Task ARequestWithoutOneGoodHostIsNotAnswered(string request)
    {
        string answer = await preview.AskAsync(request);

        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(" 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{port}", true)]
    [InlineData("http://localhost:{port}", true)]
    [InlineData("http://evil.example", false)]
    [InlineData("https://127.0.0.1:{port}", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("http://127.0.0.1:{port}.evil.example", false)]
    [InlineData("null", false)]
    [InlineData("file://", false)]
    [InlineData("http://127.0.0.1:{port}, http://evil.example", false)]
    public async Task OnlyTheOwnOriginIsAnswered(string origin, bool isOurs)
    {
        foreach (string path in (string[])["/", "/-/notes?page=/"])
        {
            string answer = await preview.AskAsync($"GET {path} HTTP/1.1\r\nOrigin: {origin}\r\n{Own}");

            Assert.StartsWith(isOurs ? "HTTP/1.1 200" : "HTTP/1.1 421", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Access-Control-", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "script", false)]
    [InlineData("cross-site", "no-cors", "image", false)]
    [InlineData("same-site", "cors", "empty", false)]
    [InlineData("cross-site", "navigate", "iframe", false)]
    [InlineData("cross-site", "navigate", "document", true)]
    [InlineData("same-origin", "no-cors", "script", true)]
    [InlineData("none", "navigate", "document", true)]
    public async Task NoPageFromElsewhereMayHaveOneOfItsFilesInIt(string site, string mode, string destination, bool isOurs)
    {
        string answer = await preview.AskAsync($"GET /index.html HTTP/1.1\r\nSec-Fetch-Site: {site}\r\nSec-Fetch-Mode: {mode}\r\nSec-Fetch-Dest: {destination}\r\n{Own}");

        Assert.StartsWith(isOurs ? "HTTP/1.1 200" : "HTTP/1.1 421", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example", 421)]
    [InlineData("http://127.0.0.1:{port}", 400)]
    public async Task AWebSocketIsRefusedToEverybody(string origin, int status)
    {
        foreach (string path in (string[])["/", "/-/events"])
        {
            string answer = await preview.AskAsync(
                $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{{port}}\r\nOrigin: {origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\nGET / HTTP/1.1\r\n{Own}");

            Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("101 Switching", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheEventsAreForItsOwnPagesOnly()
    {
        string answer = await preview.AskAsync($"GET /-/events HTTP/1.1\r\nOrigin: http://evil.example\r\n{Own}");

        Assert.StartsWith("HTTP/1.1 421", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePolicyOfThePagesComesAsAHeaderToo()
    {
        string answer = await preview.AskAsync($"GET / HTTP/1.1\r\n{Own}");

        Assert.Contains("Content-Security-Policy: default-src 'none'; script-src 'self';", answer, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.Contains("Cross-Origin-Resource-Policy: same-origin", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void OnlyThisMachineIsListenedTo()
    {
        string[] listening = [.. Listening("/proc/net/tcp"), .. Listening("/proc/net/tcp6")];

        Assert.Equal(["0100007F"], listening);
    }

    [Fact]
    public async Task APageIsWhatABuildWritesButForScriptAndStyleOfThePreview()
    {
        using var client = new HttpClient { BaseAddress = preview.Server.Address };
        foreach (string path in (string[])["index.html", "en/about.html", "robots.txt", "sw.js", PreviewedRepository.PageOf(PreviewedRepository.Speeches[0])])
        {
            byte[] built = (await preview.Live.Find(path)!.MakeAsync()).ToArray();
            string served = await client.GetStringAsync(path);

            string without = served.Replace(PreviewAssets.HeadEnd(MadeFiles.TagOf(built)), "</head>", StringComparison.Ordinal);

            Assert.Equal(System.Text.Encoding.UTF8.GetString(built), without);
            Assert.Equal(path.EndsWith(".html", StringComparison.Ordinal), served != without);
        }
    }

    [Fact]
    public async Task TheWorkerThatKeepsPagesIsNotForAPreview()
    {
        string answer = await preview.AskAsync($"GET /sw.js HTTP/1.1\r\nService-Worker: script\r\n{Own}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("unregister()", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fetch\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageIsToldWhatIsFoundInItsSourceAndInWhichBlock()
    {
        using var client = new HttpClient { BaseAddress = preview.Server.Address };
        string page = PreviewedRepository.PageOf(PreviewedRepository.Speeches[0]);

        using JsonDocument notes = JsonDocument.Parse(await client.GetStringAsync($"-/notes?page=/{page}&language=zh-Hans"));

        JsonElement[] findings = [.. notes.RootElement.GetProperty("findings").EnumerateArray()];
        Assert.NotEmpty(findings);
        Assert.Equal("已是最新。", notes.RootElement.GetProperty("status").GetString());
        foreach (JsonElement finding in findings.Where(static finding => finding.GetProperty("block").ValueKind == JsonValueKind.String))
        {
            Assert.Contains($"id=\"{finding.GetProperty("block").GetString()}\"", await client.GetStringAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnOpenPageIsToldOfEveryChange()
    {
        using var client = new HttpClient { BaseAddress = preview.Server.Address };
        await using Stream stream = await client.GetStreamAsync("-/events");
        using var lines = new StreamReader(stream);
        int version = int.Parse((await lines.ReadLineAsync())!["data: ".Length..], CultureInfo.InvariantCulture);
        await lines.ReadLineAsync();

        preview.Live.Show(new HashSet<string>(StringComparer.Ordinal), []);

        Assert.Equal(FormattableString.Invariant($"data: {version + 1}"), await lines.ReadLineAsync());
        preview.Live.CatchUp();
    }

    [Fact]
    public async Task APortThatIsTakenIsAClearErrorAndAnotherOneWorks()
    {
        var fault = await Assert.ThrowsAsync<UserFaultException>(() => PreviewServer.StartAsync(preview.Live, preview.Port));
        await using PreviewServer second = await PreviewServer.StartAsync(preview.Live, port: 0);
        using var client = new HttpClient { BaseAddress = second.Address };

        Assert.Contains($"Port {preview.Port} is taken", fault.Message, StringComparison.Ordinal);
        Assert.Contains("--port", fault.Message, StringComparison.Ordinal);
        Assert.Contains("<html", await client.GetStringAsync(""), StringComparison.Ordinal);
    }

    private static string? LengthOf(string answer) => answer.Split("\r\n").FirstOrDefault(static line => line.StartsWith("Content-Length:", StringComparison.Ordinal));

    // Address and state of the sockets on our port that wait for connections (state 0A), as the kernel writes them.
    private IEnumerable<string> Listening(string table) =>
        File.ReadLines(table).Skip(1)
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields[3] == "0A" && fields[1].EndsWith(":" + preview.Port.ToString("X4", CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Select(static fields => fields[1].Split(':')[0]);
}
