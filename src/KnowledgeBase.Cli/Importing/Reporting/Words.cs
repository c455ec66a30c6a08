using KnowledgeBase.Cli.Importing.Isolation;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>What the report calls things.</summary>
internal static class Words
{
    /// <summary>written, unchanged …; a failed import with its kind: failed（时限）.</summary>
    public static string Of(ImportOutcome outcome) => outcome.Kind == OutcomeKind.Failed ? $"{Of(outcome.Kind)}（{Of(outcome.Fault)}）" : Of(outcome.Kind);

    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Written => "written",
        OutcomeKind.Unchanged => "unchanged",
        OutcomeKind.Replaced => "replaced",
        OutcomeKind.Merged => "merged",
        OutcomeKind.Differs => "differs",
        OutcomeKind.Duplicate => "duplicate",
        OutcomeKind.Refused => "refused",
        _ => "failed",
    };

    public static string TitleSource(string key) => Content.TitleSource.TryParse(key, out Content.TitleSource? source) ? source.Label.ZhHans : key;

    private static string Of(WorkerFault? fault) => fault switch
    {
        WorkerFault.TimeLimit => "时限",
        WorkerFault.MemoryLimit => "内存",
        WorkerFault.Died => "中断",
        WorkerFault.Nonsense => "答非所问",
        _ => "故障",
    };
}
