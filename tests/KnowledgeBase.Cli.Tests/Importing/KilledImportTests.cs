using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.Importing;

public sealed class KilledImportTests : IDisposable
{
    private const int Documents = 24;

    private readonly string _documents = Directory.CreateTempSubdirectory("kb-documents-").FullName;

    public KilledImportTests()
    {
        for (int i = 0; i < Documents; i++)
        {
            string number = i.ToString("00", CultureInfo.InvariantCulture);
            AtomicFile.WriteText(Path.Join(_documents, $"{number}.txt"), $"在全县第{number}次作风建设会议上的讲话\n\n同志们：\n　　今天召开作风建设会议，我讲三点意见。\n");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    public async Task WhateverIsThereAfterAKillIsWholeAndTheNextImportDoesTheRest(int speeches)
    {
        using TemporaryRepository undisturbed = TemporaryRepository.WithSpeeches();
        using TemporaryRepository killed = TemporaryRepository.WithSpeeches();
        undisturbed.Kb("import", "-q", _documents);
        SortedDictionary<string, string> whole = undisturbed.Files();

        using (Process import = killed.Start(new Dictionary<string, string>(StringComparer.Ordinal), "import", "-q", _documents))
        {
            while (Directory.EnumerateFiles(killed.PathTo("input/speeches"), "??.md").Count() < speeches && !import.HasExited)
            {
                await Task.Delay(1);
            }

            import.Kill();
            await import.WaitForExitAsync();
        }

        SortedDictionary<string, string> left = FilesOf(killed);
        KbRun check = killed.Kb("check");
        KbRun again = killed.Kb("import", "-q", _documents);

        Assert.All(left, file => Assert.Equal(whole[file.Key], file.Value));
        Assert.Equal(0, check.ExitCode);
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Equal(whole, FilesOf(killed));
    }

    [Fact]
    public async Task CtrlCEndsTheImportWithItsOwnExitCodeAndSaysWhatWasDone()
    {
        // So many that the signal comes before the end, however long the machine takes to send it.
        for (int i = 0; i < 400; i++)
        {
            AtomicFile.WriteText(Path.Join(_documents, $"more-{i:D3}.txt"), $"在第{i}次会议上的讲话\n\n同志们：\n　　今天召开会议，我讲三点意见。\n");
        }

        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        using Process import = repository.Start(new Dictionary<string, string>(StringComparer.Ordinal), "import", "-q", _documents);

        // With a second speech there the first is surely done, its record and all.
        while (Directory.EnumerateFiles(repository.PathTo("input/speeches"), "??.md").Count() < 2)
        {
            await Task.Delay(1);
        }

        using Process interrupt = Process.Start("kill", ["-INT", import.Id.ToString(CultureInfo.InvariantCulture)]);
        string output = await import.StandardOutput.ReadToEndAsync();
        string error = await import.StandardError.ReadToEndAsync();
        await import.WaitForExitAsync();

        Assert.Equal((130, "kb: stopped before the end; no file was left half-written.\n"), (import.ExitCode, error));
        Assert.StartsWith("input/speeches/00.md  written", output, StringComparison.Ordinal);
        Assert.Equal(0, repository.Kb("check").ExitCode);
    }

    public void Dispose() => Directory.Delete(_documents, recursive: true);

    // A killed program may leave an unfinished copy beside a file; nothing reads it.
    private static SortedDictionary<string, string> FilesOf(TemporaryRepository repository)
    {
        SortedDictionary<string, string> files = repository.Files();
        foreach (string unfinished in files.Keys.Where(path => path.EndsWith(".part", StringComparison.Ordinal)).ToList())
        {
            files.Remove(unfinished);
        }

        return files;
    }
}
