using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Checking;

/// <summary>A repository of its own for measuring: the definitions of this one and any number of speeches, imported by <c>kb import</c>.</summary>
internal static class ScratchRepository
{
    // Seeds of the checkout, where no corpus is given: recombined, they are less varied than real documents.
    private const string SeedFolder = "seeds";

    /// <summary>Makes it in <paramref name="folder"/>; one that is there already with as many speeches is taken as it is.</summary>
    public static RepositoryFolder Make(DirectoryInfo folder, DirectoryInfo? corpus, int speeches, FileInfo kb, TextLength? length = null)
    {
        string made = Path.Join(folder.FullName, "input", "speeches");
        if (Directory.Exists(made) && Directory.EnumerateFiles(made, "*.md").Count() == speeches)
        {
            return RepositoryFolder.FindFrom(folder.FullName)!;
        }

        RepositoryFolder here = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new InvalidDataException("Neither this folder nor one above it has 'input/collections'. Run this inside the repository.");
        CopyDefinitions(here, folder.FullName);
        string raw = Directory.CreateDirectory(Path.Join(folder.FullName, "raw")).FullName;
        int number = 0;
        foreach (string text in new SpeechTexts(Documents(here, corpus), seed: 1, length).Take(speeches))
        {
            AtomicFile.WriteText(Path.Join(raw, string.Create(CultureInfo.InvariantCulture, $"{number++:00000}.txt")), text);
        }

        string said = Run(kb, folder.FullName, "import", "--quiet", "raw");
        int imported = Directory.EnumerateFiles(made, "*.md").Count();
        if (imported != speeches)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{imported} of {speeches} texts in '{raw}' were imported. The last that 'kb import' said: {said}"));
        }

        Directory.Delete(raw, recursive: true);
        return RepositoryFolder.FindFrom(folder.FullName)!;
    }

    /// <summary>Runs <c>kb</c> in a folder and waits for it; what it prints is thrown away but for the last line of its errors.</summary>
    /// <returns>That line, and the exit code.</returns>
    public static string Run(FileInfo kb, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [kb.FullName, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string last = "";
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += (_, line) => last = string.IsNullOrWhiteSpace(line.Data) ? last : line.Data;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return string.Create(CultureInfo.InvariantCulture, $"{last} (exit code {process.ExitCode})");
    }

    private static IReadOnlyList<CorpusDocument> Documents(RepositoryFolder here, DirectoryInfo? corpus) =>
        corpus is not null
            ? CorpusReader.Read(corpus)
            : [.. here.List(SeedFolder).Where(static path => path.EndsWith(".txt", StringComparison.Ordinal)).Select(path => new CorpusDocument(path, "", here.Read(path).Text))];

    private static void CopyDefinitions(RepositoryFolder here, string target)
    {
        foreach (string path in here.List("input").Where(static path => !path.StartsWith("input/speeches/", StringComparison.Ordinal)))
        {
            string copy = Path.Join(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(here.FullPath(path), copy, overwrite: true);
        }
    }
}
