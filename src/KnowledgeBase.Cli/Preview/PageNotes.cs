using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Cli.Preview;

/// <summary>What the preview says beside a page, in the page's language. The browser gets it as JSON.</summary>
internal sealed record PageNotes
{
    private const int MostElsewhere = 20;
    private const int LongestLine = 160;

    /// <summary>That of the page as it is now: a browser that shows another loads it again.</summary>
    public required string Tag { get; init; }

    public required string Label { get; init; }

    /// <summary>How many errors, warnings and notes the source has.</summary>
    public required string Counts { get; init; }

    /// <summary>Whether the page is what a build would write.</summary>
    public required string Status { get; init; }

    /// <summary>Null when the page shows its source as it is.</summary>
    public string? Broken { get; init; }

    /// <summary>What is said when the server is gone.</summary>
    public required string Lost { get; init; }

    public required EquatableArray<FindingNote> Findings { get; init; }

    /// <param name="path">The page, relative to the site.</param>
    public static PageNotes Of(LiveSite live, string path, string tag, UiText words)
    {
        PreviewState state = live.State;
        string? source = live.SourceOf(path);
        SourceReport? report = source is null ? null : state.ReportOf(source);
        IEnumerable<SourceReport> elsewhere = state.AllReports.Where(other => other.IsBroken && other.Path != source);
        FindingNote[] own = report is null ? [] : [.. NotesOf(report, isElsewhere: false, words)];
        return new PageNotes
        {
            Tag = tag,
            Label = words.PreviewLabel,
            Counts = words.PreviewCounts(own.Count(static note => note.Severity == "error"), own.Count(static note => note.Severity == "warning"), own.Count(static note => note.Severity == "note")),
            Status = state.Files is null ? words.PreviewReading : state.IsCurrent ? words.PreviewCurrent : words.PreviewUpdating,
            Broken = report is { IsBroken: true } ? words.PreviewBroken : null,
            Lost = words.PreviewLost,
            Findings = [.. own, .. elsewhere.SelectMany(other => NotesOf(other, isElsewhere: true, words)).Where(static note => note.Severity == "error").Take(MostElsewhere)],
        };
    }

    private static IEnumerable<FindingNote> NotesOf(SourceReport report, bool isElsewhere, UiText words)
    {
        if (report.Fault is { } fault)
        {
            yield return new FindingNote { Severity = "error", SeverityLabel = words.RuleError, Message = fault, Place = report.Path };
        }

        IReadOnlyList<BodyBlock> blocks = isElsewhere ? [] : report.Blocks;
        foreach (Finding finding in report.Findings)
        {
            yield return new FindingNote
            {
                Id = finding.Rule.Id,
                Severity = SeverityOf(finding.Rule.Severity),
                SeverityLabel = LabelOf(finding.Rule.Severity, words),
                Message = finding.Message,
                Hint = RulePages.Of(finding.Rule).Chinese.Replace("`", "", StringComparison.Ordinal),
                Fix = finding.Fixes.IsEmpty ? null : words.RuleFixable,
                Place = words.PreviewPlace(report.Path, finding.Span.StartLine, finding.Span.StartColumn),
                Line = Excerpt(report.LineOf(finding), finding.Span.StartColumn - 1),
                Block = blocks.FirstOrDefault(block => block.Span.StartLine <= finding.Span.StartLine && finding.Span.StartLine <= block.Span.EndLine)?.Id,
                Page = "/" + RulePages.SitePath(finding.Rule.Id),
            };
        }
    }

    // A paragraph is one line: what is shown is around the place.
    private static string Excerpt(string line, int place)
    {
        int from = Math.Max(0, Math.Min(place - (LongestLine / 3), line.Length - LongestLine));
        int to = Math.Min(line.Length, from + LongestLine);
        return (from > 0 ? "…" : "") + line[from..to] + (to < line.Length ? "…" : "");
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string LabelOf(Severity severity, UiText words) => severity switch
    {
        Severity.Error => words.RuleError,
        Severity.Warning => words.RuleWarning,
        _ => words.RuleRemark,
    };
}

/// <summary>A finding as the preview shows it.</summary>
internal sealed record FindingNote
{
    /// <summary>Of the rule; null where no rule was needed to see that something is wrong.</summary>
    public string? Id { get; init; }

    /// <summary>error, warning or note.</summary>
    public required string Severity { get; init; }

    public required string SeverityLabel { get; init; }

    /// <summary>In English, as everywhere.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule's page says in Chinese: what is wrong and what to do.</summary>
    public string? Hint { get; init; }

    /// <summary>Says that a program can put it right.</summary>
    public string? Fix { get; init; }

    /// <summary>File, line and column.</summary>
    public required string Place { get; init; }

    /// <summary>The line of the file.</summary>
    public string Line { get; init; } = "";

    /// <summary>The address of the block on the page that the finding lies in; null for what lies in none.</summary>
    public string? Block { get; init; }

    /// <summary>The page that explains the rule.</summary>
    public string? Page { get; init; }
}
