using System.Diagnostics;
using KnowledgeBase.Cli.Tests.Hosting;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests;

/// <summary>A copy of this repository's content in a folder of its own, and the kb command run in it as a user would.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private TemporaryRepository(string root) => Root = root;

    public string Root { get; }

    public static TemporaryRepository WithSpeeches() => Copy(_ => true);

    public static TemporaryRepository WithoutSpeeches() => Copy(path => !path.StartsWith("input/speeches/", StringComparison.Ordinal) && !path.EndsWith(".txt.yml", StringComparison.Ordinal));

    /// <summary>A folder with nothing in it.</summary>
    public static TemporaryRepository Empty() => new(Directory.CreateTempSubdirectory("kb 讲话 ").FullName);

    public string PathTo(string path) => Path.Join(Root, path);

    public string Read(string path) => StrictFile.ReadText(PathTo(path));

    public void Write(string path, string text) => AtomicFile.WriteText(PathTo(path), text);

    /// <summary>Every file with its bytes in hexadecimal, by path: what two states are compared by.</summary>
    public SortedDictionary<string, string> Files(string folder = "")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(PathTo(folder), "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(Root, path).Replace('\\', '/'), Convert.ToHexString(File.ReadAllBytes(path)));
        }

        return files;
    }

    /// <summary>Runs a command: in a process of its own only if it has to be.</summary>
    public KbRun Kb(params string[] arguments) => KbIn(Root, arguments);

    /// <summary>Runs a command in a process of its own, with other variables of the environment.</summary>
    public KbRun Kb(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(environment, arguments);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Runs a command in any folder, such as a clone of a repository.</summary>
    public static KbRun KbIn(string folder, params string[] arguments)
    {
        if (KbHosts.CanRun(arguments))
        {
            return KbHosts.Run(folder, arguments);
        }

        using Process process = Start(new Dictionary<string, string>(StringComparer.Ordinal), arguments, folder);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Runs a command that reads from standard input.</summary>
    public KbRun KbWithInput(byte[] input, params string[] arguments)
    {
        using Process process = Start(new Dictionary<string, string>(StringComparer.Ordinal), arguments);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        return Finish(process);
    }

    private static KbRun Finish(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new KbRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a command that runs until it is stopped; the caller stops it.</summary>
    public Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Start(environment, arguments, Root);

    private static Process Start(IReadOnlyDictionary<string, string> environment, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kb.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static TemporaryRepository Copy(Func<string, bool> isWanted)
    {
        TemporaryRepository copy = Empty();
        foreach (string folder in (string[])["input", "seeds"])
        {
            foreach (string path in Directory.EnumerateFiles(KnowledgeBase.Tests.Repository.PathTo(folder), "*", SearchOption.AllDirectories))
            {
                string relative = Path.GetRelativePath(KnowledgeBase.Tests.Repository.Root, path).Replace('\\', '/');
                if (isWanted(relative))
                {
                    AtomicFile.WriteBytes(copy.PathTo(relative), File.ReadAllBytes(path));
                }
            }
        }

        return copy;
    }
}

/// <summary>How a run of kb ended and what it printed.</summary>
internal sealed record KbRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of a check's report that tell of an error. What is advised about the committed speeches is not a test's business.</summary>
    public string Errors => string.Concat(Output.ReplaceLineEndings("\n").Split('\n').Where(static line => line.Contains(": error KB", StringComparison.Ordinal)).Select(static line => line + "\n"));
}
