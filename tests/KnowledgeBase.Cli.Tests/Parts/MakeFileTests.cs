using System.Diagnostics;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Cli.Tests.Parts;

/// <summary><c>.ci/parts.mk</c>: parts side by side, and the site out of them.</summary>
public sealed class MakeFileTests
{
    [MakeFact]
    public void TheSiteThatMakeBuildsInPartsIsThatOfOneBuild()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("build", "--output", "one");

        (int code, string output) = Make(repository, "PARTS=3");

        Assert.True(code == 0, output);
        Assert.Equal(repository.Files("one").Select(static file => (file.Key["one/".Length..], file.Value)), repository.Files("site").Select(static file => (file.Key["site/".Length..], file.Value)));
        Assert.Equal(["1-of-3", "2-of-3", "3-of-3"], Directory.GetDirectories(repository.PathTo("artifacts/parts")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [MakeFact]
    public void APartThatFailsStopsTheSite()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        const string Speech = "input/speeches/000-c2d75a3b3e2c3313.md";
        repository.Write(Speech, repository.Read(Speech).Replace("genre: 党课讲稿", "genre: 党课讲槁", StringComparison.Ordinal));

        (int code, string output) = Make(repository, "PARTS=2");

        Assert.Equal(2, code);
        Assert.Contains("error KB3001", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository.PathTo("site")));
    }

    private static (int Code, string Output) Make(TemporaryRepository repository, params string[] arguments)
    {
        string kb = $"dotnet {Path.Join(AppContext.BaseDirectory, "kb.dll")}";
        var start = new ProcessStartInfo("make", ["-f", Repository.PathTo(".ci", "parts.mk"), "-j2", $"KB={kb}", .. arguments])
        {
            WorkingDirectory = repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("make did not start.");
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
