using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>
/// All hostile cases on their way to a site, by the commands that a person runs: web pages are imported, everything is checked, what has an error is taken out,
/// the rest is checked again and built. KB_HOSTILE=whole takes all of them, which needs minutes; otherwise every twenty-fourth file and web page is tried.
/// </summary>
public sealed class HostileSite : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("kb-hostile-").FullName;
    private readonly HashSet<HostileCase> _standing = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether all cases are tried.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("KB_HOSTILE") == "whole";

    /// <summary>Files written by hand, with the cases that each holds.</summary>
    public IReadOnlyList<HostileFile> Files { get; } = Share([.. HostileSpeeches.Bodies(), .. HostileSpeeches.HalfPairs(), .. HostileSpeeches.Fields(), .. HostilePages.All()]);

    /// <summary>Web pages to import.</summary>
    public IReadOnlyList<HostileDocument> Documents { get; } = Share(HostileDocument.All);

    /// <summary>Full path of the built site.</summary>
    public string Folder => Path.Join(_root, "site");

    /// <summary>What was refused, with what the command said of it.</summary>
    public Dictionary<HostileCase, List<Refusal>> Refused { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The page of each web page that was imported and has no error.</summary>
    public Dictionary<HostileDocument, string> Imported { get; } = [];

    /// <summary>What the second check found, and what the build said: nothing on a good day.</summary>
    public List<string> Faults { get; } = [];

    public IEnumerable<HostileCase> Standing(HostileFile file) => file.Cases.Where(_standing.Contains);

    public async Task InitializeAsync()
    {
        if (ChromiumExecutable.Path is null)
        {
            return;
        }

        foreach (string path in (string[])["input/vocabulary", "input/collections", "input/cleaning", "input/lexicon"])
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathTo(path)))
            {
                Write($"{path}/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file));
            }
        }

        Write("input/pages/about.md", "# 关于\n\n敌意试验。\n"u8.ToArray());
        Write("input/site.yml", "name: '试验</title><script>canary=alert(1)</script>'\ndescription: '\"><img src=x onerror=canary=alert(1)>'\nurl: https://example.org/\ntranslated: false\n"u8.ToArray());
        await ImportAsync();
        _standing.UnionWith(Files.SelectMany(static file => file.Cases));
        WriteFiles();
        await RefuseAsync();
        WriteFiles();
        (_, string again) = await KbAsync("check", "--format", "json");
        Faults.AddRange(Errors(again).Select(static error => error.ToString()));
        (int exitCode, string said) = await KbAsync("build", "--output", "site");
        if (exitCode != 0)
        {
            Faults.Add(said);
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    private async Task ImportAsync()
    {
        foreach (HostileDocument document in Documents)
        {
            Write($"raw/{document.Name}", HostileBytes.Of(document.Html));
        }

        (_, string report) = await KbAsync("import", "--plain", "--json", "raw");
        var outcomes = JsonDocument.Parse(report).RootElement.GetProperty("documents").EnumerateArray().ToDictionary(static outcome => Path.GetFileName(outcome.GetProperty("file").GetString()!), StringComparer.Ordinal); // Documents have names.
        foreach (HostileDocument document in Documents)
        {
            JsonElement outcome = outcomes[document.Name];
            if (outcome.GetProperty("speech").GetString() is { } speech)
            {
                Imported.Add(document, speech);
            }
            else
            {
                Refused.Add(document.Case, [new Refusal(document.Name, 1, 1, outcome.GetProperty("kind").GetString()!, outcome.GetProperty("message").GetString() ?? "")]); // Each has a kind.
            }
        }
    }

    private async Task RefuseAsync()
    {
        (_, string report) = await KbAsync("check", "--format", "json");
        ILookup<string, Refusal> errors = Errors(report).ToLookup(static error => error.Path, StringComparer.Ordinal);
        foreach (HostileFile file in Files)
        {
            HostileFileText text = file.Write(_standing);
            foreach (Refusal error in errors[file.Path])
            {
                // Where one text fills the file, what is said of the whole file is said of it.
                bool isOne = file.Cases.DistinctBy(static found => found.Text).Count() == 1;
                foreach (HostileCase found in isOne ? file.Cases : text.CasesAt(error.Line))
                {
                    Refuse(found, error);
                }
            }
        }

        foreach ((HostileDocument document, string speech) in Imported.ToArray())
        {
            foreach (Refusal error in errors[speech])
            {
                Refuse(document.Case, error);
                Imported.Remove(document);
                File.Delete(Path.Join(_root, speech));
            }
        }
    }

    private static IReadOnlyList<T> Share<T>(IReadOnlyList<T> all) => IsWhole ? all : [.. all.Where(static (_, i) => i % 24 == 0)];

    private void Refuse(HostileCase refused, Refusal error)
    {
        _standing.Remove(refused);
        if (!Refused.TryGetValue(refused, out List<Refusal>? known))
        {
            Refused.Add(refused, known = []);
        }

        known.Add(error);
    }

    private static IEnumerable<Refusal> Errors(string report) =>
        JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray()
            .Where(static finding => finding.GetProperty("severity").GetString() == "error")
            .Select(static finding => new Refusal(Text(finding, "path"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), Text(finding, "rule"), Text(finding, "message")));

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString()!; // The command writes all of them.

    private void WriteFiles()
    {
        foreach (HostileFile file in Files)
        {
            HostileFileText text = file.Write(_standing);
            if (file.Cases.Count > 0 && !file.Cases.Any(_standing.Contains) && text.SeedPath is null)
            {
                File.Delete(Path.Join(_root, file.Path));
                continue;
            }

            Write(file.Path, HostileBytes.Of(text.Text));
            if (text.SeedPath is { } seed)
            {
                byte[] bytes = HostileBytes.Of(text.Seed);
                Write(seed, bytes);
                Write($"{seed}.yml", Encoding.UTF8.GetBytes($"sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\nencoding: utf-8\nsource: unknown\nretrieved: unknown\n"));
            }
        }
    }

    private void Write(string path, byte[] bytes) => AtomicFile.WriteBytes(Path.Join(_root, path), bytes);

    private async Task<(int ExitCode, string Output)> KbAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kb.dll"), .. arguments]) { WorkingDirectory = _root, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, arguments[0] == "build" ? output + await errors : output);
    }
}

/// <summary>What a command said of a case that it refused.</summary>
public sealed record Refusal(string Path, int Line, int Column, string Rule, string Message);
