using System.Diagnostics;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.Previewing;

/// <summary><c>kb serve</c> on a copy of the committed content, as a contributor runs it.</summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("kb-serve-").FullName;
    private Process? _serve;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async Task InitializeAsync()
    {
        if (Browsing.ChromiumExecutable.Path is null)
        {
            return;
        }

        foreach (string folder in (string[])["input", "seeds"])
        {
            foreach (string path in Directory.EnumerateFiles(Repository.PathTo(folder), "*", SearchOption.AllDirectories))
            {
                AtomicFile.WriteBytes(Path.Join(_root, Path.GetRelativePath(Repository.Root, path)), await File.ReadAllBytesAsync(path));
            }
        }

        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kb.dll"), "serve", "--port", "0"]) { WorkingDirectory = _root, RedirectStandardOutput = true };
        _serve = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        while (await _serve.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Site: ", StringComparison.Ordinal))
            {
                Address = new Uri(line.Split(' ')[1]);
            }
            else if (line.EndsWith("files are up to date.", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("kb serve ended at once.");
    }

    public string Read(string path) => StrictFile.ReadText(Path.Join(_root, path));

    public void Write(string path, string text) => AtomicFile.WriteText(Path.Join(_root, path), text);

    public async Task DisposeAsync()
    {
        if (_serve is not null)
        {
            _serve.Kill(entireProcessTree: true);
            await _serve.WaitForExitAsync();
            _serve.Dispose();
        }

        Directory.Delete(_root, recursive: true);
    }
}
