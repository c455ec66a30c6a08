using System.Diagnostics;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests;

public sealed class ServeCommandTests
{
    private const string About = "input/pages/about.md";

    [Fact]
    public async Task AFileThatIsNotUtf8DoesNotEndTheServerAndTheNextSaveIsShown()
    {
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        using Process serve = repository.Start(new Dictionary<string, string>(StringComparer.Ordinal), "serve", "--port", "0");
        try
        {
            string announced = await LineWithAsync(serve.StandardOutput, "Site: ", late.Token);
            using var client = new HttpClient { BaseAddress = new Uri(announced.Split(' ')[1]) };
            string about = repository.Read(About);
            string before = await client.GetStringAsync("about.html", late.Token);

            AtomicFile.WriteBytes(repository.PathTo(About), [0xD6, 0xD0, 0xCE, 0xC4]);
            string complaint = await LineWithAsync(serve.StandardError, About, late.Token);
            string meanwhile = await client.GetStringAsync("about.html", late.Token);
            repository.Write(About, about + "\n预览里新写的一句。\n");
            await LineWithAsync(serve.StandardOutput, " files written.", late.Token);
            string after = await client.GetStringAsync("about.html", late.Token);

            Assert.Contains("is not UTF-8", complaint, StringComparison.Ordinal);
            Assert.Equal(before, meanwhile);
            Assert.DoesNotContain("预览里新写的一句。", before, StringComparison.Ordinal);
            Assert.Contains("预览里新写的一句。", after, StringComparison.Ordinal);
        }
        finally
        {
            serve.Kill(entireProcessTree: true);
            await serve.WaitForExitAsync(late.Token);
        }
    }

    private static async Task<string> LineWithAsync(StreamReader output, string text, CancellationToken cancellation)
    {
        while (await output.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"kb ended without printing '{text}'.");
    }
}
