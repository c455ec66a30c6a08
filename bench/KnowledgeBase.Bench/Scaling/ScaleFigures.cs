using System.Globalization;
using System.Text;
using KnowledgeBase.Bench.Building;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Bench.Scaling;

/// <summary>What one size took.</summary>
/// <param name="One">One build of all.</param>
/// <param name="Parts">Each part, one after another on this machine.</param>
/// <param name="Merge">The site out of the parts.</param>
internal sealed record ScaleFigures(ProcessRun One, IReadOnlyList<ProcessRun> Parts, ProcessRun Merge)
{
    private static readonly string s_kb = Path.Join(AppContext.BaseDirectory, "kb.dll");

    public required (int Files, long Bytes) Site { get; init; }

    public required (int Files, long Bytes) InParts { get; init; }

    public required bool AreTheSame { get; init; }

    /// <param name="repository">What is built.</param>
    /// <param name="folder">An own folder, for what is made.</param>
    /// <param name="count">In how many parts.</param>
    public static ScaleFigures Measure(RepositoryFolder repository, string folder, int count)
    {
        string one = Path.Join(folder, "one");
        string merged = Path.Join(folder, "merged");
        string[] parts = [.. Enumerable.Range(1, count).Select(number => Path.Join(folder, "parts", number.ToString(CultureInfo.InvariantCulture)))];
        ProcessRun build = Kb(repository, "build", "--output", one);
        ProcessRun[] made = [.. parts.Select((part, i) => Kb(repository, "build", "--part", string.Create(CultureInfo.InvariantCulture, $"{i + 1}/{count}"), "--output", part))];
        return new ScaleFigures(build, made, Kb(repository, ["merge", .. parts, "--output", merged]))
        {
            Site = SizeOf([one]),
            InParts = SizeOf(parts),
            AreTheSame = TreeHash.Of(one) == TreeHash.Of(merged),
        };
    }

    public string ToString(int size)
    {
        var text = new StringBuilder();
        Append("one build", One, Site);
        Append("parts, together", new ProcessRun(Parts.Sum(static part => part.Wall), Parts.Sum(static part => part.Processor), Parts.Max(static part => part.PeakMiB)), InParts);
        Append("the longest part", Parts.MaxBy(static part => part.Wall) ?? Merge, null);
        Append(AreTheSame ? "merge, same bytes" : "merge, OTHER BYTES", Merge, Site);
        return text.ToString();

        void Append(string name, ProcessRun run, (int Files, long Bytes)? made) => text.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,7}  {name,-20} {run.Wall,8:0.0} {run.Processor,8:0.0} {run.PeakMiB,7:0}  {(made is { } files ? string.Create(CultureInfo.InvariantCulture, $"{files.Files,8} {files.Bytes / 1e6,9:0.0}") : "")}"));
    }

    private static ProcessRun Kb(RepositoryFolder repository, params string[] arguments) => ProcessRun.Of("dotnet", repository.Root, [s_kb, .. arguments]);

    private static (int Files, long Bytes) SizeOf(IEnumerable<string> folders)
    {
        FileInfo[] files = [.. folders.SelectMany(static folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))];
        return (files.Length, files.Sum(static file => file.Length));
    }
}
