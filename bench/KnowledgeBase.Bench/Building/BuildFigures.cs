using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Building;

/// <summary>What one size took. <see cref="Pagefind"/> is null where it was not asked for.</summary>
internal sealed record BuildFigures(ProcessRun Cold, ProcessRun Unchanged, ProcessRun OneChanged, ProcessRun Hugo, ProcessRun? Pagefind, ProcessRun Limit)
{
    private static readonly string s_bench = Path.Join(AppContext.BaseDirectory, "KnowledgeBase.Bench.dll");
    private static readonly string s_kb = Path.Join(AppContext.BaseDirectory, "kb.dll");

    /// <param name="repository">What is built.</param>
    /// <param name="folder">An own folder, for what is made.</param>
    /// <param name="runs">How often each; of Pagefind one run, as it takes minutes.</param>
    /// <param name="pagefind">The program, if it shall run.</param>
    public static BuildFigures Measure(RepositoryFolder repository, string folder, int runs, FileInfo? pagefind)
    {
        string site = Path.Join(folder, "site");
        string hugo = Path.Join(folder, "hugo");
        string speech = repository.FullPath(repository.List(LibraryLoader.SpeechFolder).First(static path => path.EndsWith(".md", StringComparison.Ordinal)));
        HugoSite.Write(hugo, LibraryLoader.Load(repository.ReadContent()).Speeches);

        ProcessRun limit = ProcessRun.MedianOf(runs, () => Fresh(Path.Join(folder, "limit"), pages => ProcessRun.Of("dotnet", folder, s_bench, "limit", Path.Join(hugo, "content", "speeches"), pages)));
        ProcessRun hugoRun = ProcessRun.MedianOf(runs, () => Fresh(Path.Join(folder, "hugo-site"), pages => ProcessRun.Of("hugo", hugo, "--quiet", "--destination", pages)));
        ProcessRun? pagefindRun = pagefind is null ? null : ProcessRun.Of(pagefind.FullName, folder, "--site", Path.Join(folder, "hugo-site"));
        ProcessRun cold = ProcessRun.MedianOf(runs, () => Fresh(site, pages => Build(repository, pages)));
        ProcessRun unchanged = ProcessRun.MedianOf(runs, () => Build(repository, site));
        int level = 1;
        ProcessRun oneChanged = ProcessRun.MedianOf(runs, () =>
        {
            string before = string.Create(CultureInfo.InvariantCulture, $"proofread: {level}");
            level = 3 - level;
            AtomicFile.WriteText(speech, StrictFile.ReadText(speech).Replace(before, string.Create(CultureInfo.InvariantCulture, $"proofread: {level}"), StringComparison.Ordinal));
            return Build(repository, site);
        });
        return new BuildFigures(cold, unchanged, oneChanged, hugoRun, pagefindRun, limit);
    }

    public IEnumerable<string> Lines()
    {
        double peer = Hugo.Wall + (Pagefind?.Wall ?? 0);
        yield return Line("limit program", Limit, "");
        yield return Line("Hugo, pages alone", Hugo, "");
        if (Pagefind is not null)
        {
            yield return Line("Pagefind on it", Pagefind, "");
        }

        yield return Line("kb build, cold", Cold, FormattableString.Invariant($"{Cold.Wall / Hugo.Wall:0.00} × Hugo, {Cold.Wall / peer:0.00} × Hugo{(Pagefind is null ? "" : " + Pagefind")}, {Cold.Wall / Limit.Wall:0.0} × the limit"));
        yield return Line("kb build, unchanged", Unchanged, FormattableString.Invariant($"{Unchanged.Wall / Cold.Wall:0.00} × cold"));
        yield return Line("kb build, one changed", OneChanged, FormattableString.Invariant($"{OneChanged.Wall / Cold.Wall:0.00} × cold"));
    }

    /// <summary>A line of the history.</summary>
    public IReadOnlyDictionary<string, double> Entry(int size)
    {
        var entry = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["speeches"] = size };
        foreach ((string name, ProcessRun? run) in (ReadOnlySpan<(string, ProcessRun?)>)[("cold", Cold), ("unchanged", Unchanged), ("one-changed", OneChanged), ("hugo", Hugo), ("pagefind", Pagefind), ("limit", Limit)])
        {
            if (run is not null)
            {
                entry[$"{name}.wall"] = Math.Round(run.Wall, 2);
                entry[$"{name}.processor"] = Math.Round(run.Processor, 2);
                entry[$"{name}.peak"] = Math.Round(run.PeakMiB);
            }
        }

        return entry;
    }

    private static ProcessRun Build(RepositoryFolder repository, string site) => ProcessRun.Of("dotnet", repository.Root, s_kb, "build", "--output", site);

    private static ProcessRun Fresh(string folder, Func<string, ProcessRun> run)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return run(folder);
    }

    private static string Line(string name, ProcessRun run, string ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-22} {run.Wall,7:0.00} ({run.Processor,6:0.0}; {run.PeakMiB,6:0})  {ratio}");
}
