using System.Diagnostics;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private const string About = "input/pages/about.md";

    private static readonly Dictionary<string, string> s_nothing = new(StringComparer.Ordinal);

    private readonly CancellationTokenSource _late = new(TimeSpan.FromMinutes(20));
    private readonly TemporaryRepository _repository = TemporaryRepository.WithSpeeches();

    public void Dispose()
    {
        _repository.Dispose();
        _late.Dispose();
    }

    [Fact]
    public async Task AFileThatIsNotUtf8DoesNotEndTheServerAndTheNextSaveIsShown()
    {
        using Process serve = _repository.Start(s_nothing, "serve", "--port", "0");
        try
        {
            string announced = await LineWithAsync(serve.StandardOutput, "Site: ");
            await LineWithAsync(serve.StandardOutput, " files are up to date.");
            using var client = new HttpClient { BaseAddress = new Uri(announced.Split(' ')[1]) };
            string about = _repository.Read(About);
            string before = await client.GetStringAsync("about.html", _late.Token);

            AtomicFile.WriteBytes(_repository.PathTo(About), [0xD6, 0xD0, 0xCE, 0xC4]);
            string complaint = await LineWithAsync(serve.StandardOutput, About);
            await LineWithAsync(serve.StandardOutput, "stays as it was");
            string meanwhile = await client.GetStringAsync("about.html", _late.Token);
            _repository.Write(About, about + "\n预览里新写的一句。\n");
            await LineWithAsync(serve.StandardOutput, " files are up to date.");
            string after = await client.GetStringAsync("about.html", _late.Token);

            Assert.Contains("(Ctrl+C stops it)", announced, StringComparison.Ordinal);
            Assert.Contains("KB1901", complaint, StringComparison.Ordinal);
            Assert.Equal(before, meanwhile);
            Assert.DoesNotContain("预览里新写的一句。", before, StringComparison.Ordinal);
            Assert.Contains("预览里新写的一句。", after, StringComparison.Ordinal);
            Assert.False(Directory.Exists(_repository.PathTo("site")));
        }
        finally
        {
            serve.Kill(entireProcessTree: true);
            await serve.WaitForExitAsync(_late.Token);
        }
    }

    [Fact]
    public async Task TwoCanServeTheSameContentOnTwoPortsAndOnePortIsForOne()
    {
        using Process first = _repository.Start(s_nothing, "serve", "--port", "0");
        using Process second = _repository.Start(s_nothing, "serve", "--port", "0");
        try
        {
            Uri one = new((await LineWithAsync(first.StandardOutput, "Site: ")).Split(' ')[1]);
            Uri other = new((await LineWithAsync(second.StandardOutput, "Site: ")).Split(' ')[1]);

            KbRun third = _repository.Kb("serve", "--port", one.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

            Assert.NotEqual(one.Port, other.Port);
            Assert.Equal(1, third.ExitCode);
            Assert.Contains($"Port {one.Port} is taken", third.Error, StringComparison.Ordinal);
        }
        finally
        {
            first.Kill(entireProcessTree: true);
            second.Kill(entireProcessTree: true);
            await Task.WhenAll(first.WaitForExitAsync(_late.Token), second.WaitForExitAsync(_late.Token));
        }
    }

    private async Task<string> LineWithAsync(StreamReader output, string text)
    {
        while (await output.ReadLineAsync(_late.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"kb ended without printing '{text}'.");
    }
}
