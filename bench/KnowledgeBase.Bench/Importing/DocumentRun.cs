using KnowledgeBase.Import;

namespace KnowledgeBase.Bench.Importing;

/// <summary>How the import of one document went: a speech, a refusal, or the exception it died of.</summary>
internal sealed record DocumentRun(string Id, string Text, ImportedSpeech? Speech, string? Refusal, Exception? Crash)
{
    /// <summary>Characters that no span of the ledger covers; the ledger refuses to be made with any.</summary>
    public int Unaccounted => Speech is null ? 0 : Text.Length - Speech.Ledger.Spans.Sum(span => span.Length);
}
