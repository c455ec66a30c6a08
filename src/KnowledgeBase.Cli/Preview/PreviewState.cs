using System.Collections.Immutable;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Preview;

namespace KnowledgeBase.Cli.Preview;

/// <summary>What the preview shows at a time. Replaced as a whole, so that a request sees one state and no other.</summary>
internal sealed record PreviewState
{
    public static PreviewState Nothing { get; } = new();

    /// <summary>How many times content has changed since the start.</summary>
    public int Version { get; init; }

    /// <summary>The site by the last full reading; null when settings or lexicon have not been readable yet.</summary>
    public SitePreview? Site { get; init; }

    /// <summary>Every file of <see cref="Site"/> by its path; null until all speeches have been read once.</summary>
    public IReadOnlyDictionary<string, PlannedFile>? Files { get; init; }

    /// <summary>What was read after the last full reading began, by the path of the source.</summary>
    public ImmutableDictionary<string, ShownSource> Changed { get; init; } = ImmutableDictionary.Create<string, ShownSource>(StringComparer.Ordinal);

    /// <summary>What is wrong with each source of the last full reading that has anything wrong, by its path.</summary>
    public ImmutableDictionary<string, SourceReport> Reports { get; init; } = ImmutableDictionary.Create<string, SourceReport>(StringComparer.Ordinal);

    /// <summary>Every file is what a build would write now, or would if there were no error.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The file at a path of the site, or null.</summary>
    public PlannedFile? Find(string path)
    {
        foreach (ShownSource source in Changed.Values)
        {
            if (source.Files.TryGetValue(path, out PlannedFile? file))
            {
                return file;
            }
        }

        return Files?.GetValueOrDefault(path);
    }

    /// <summary>What is wrong with a source, null when nothing is.</summary>
    public SourceReport? ReportOf(string source) => Changed.TryGetValue(source, out ShownSource? changed) ? changed.Report : Reports.GetValueOrDefault(source);

    /// <summary>All that is wrong, in the order of the paths.</summary>
    public IEnumerable<SourceReport> AllReports =>
        Reports.Values.Where(report => !Changed.ContainsKey(report.Path))
            .Concat(Changed.Values.Select(static source => source.Report).OfType<SourceReport>())
            .OrderBy(static report => report.Path, StringComparer.Ordinal);
}

/// <summary>A source that was read alone.</summary>
/// <param name="Version">That of the state it came with.</param>
/// <param name="Report">What is wrong with it; null for one that is gone.</param>
/// <param name="Files">What it changes of the site, by path: null for a page that is gone. Empty when the last good version stays.</param>
internal sealed record ShownSource(int Version, SourceReport? Report, ImmutableDictionary<string, PlannedFile?> Files);
