using System.Diagnostics;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Clean;

/// <summary>What happens to a character of the seed.</summary>
public enum Fate
{
    Kept,

    /// <summary>Left out; the span's rule says why.</summary>
    Removed,

    /// <summary>The newline after a kept title or block.</summary>
    Separator,
}

/// <summary>A stretch of the decoded seed with one fate. UTF-16 code units. <paramref name="Rule"/> is set when it is removed.</summary>
public readonly record struct LedgerSpan(int Start, int Length, Fate Fate, string? Rule);

/// <summary>Something a removed text said: <c>published</c> = 2025-03-26, by rule meta.pubdate, at an offset of the seed.</summary>
public sealed record LedgerFact(string Rule, string Name, string Value, int Start);

/// <summary>
/// The fate of every character of a decoded seed. The spans follow each other without gap or overlap from its first to its last character:
/// nothing can be lost without a reason.
/// </summary>
public sealed record Ledger
{
    internal Ledger(string text, EquatableArray<LedgerSpan> spans, EquatableArray<LedgerFact> facts)
    {
        Text = text;
        Spans = spans;
        Facts = facts;
        int end = 0;
        foreach (LedgerSpan span in spans)
        {
            if (span.Start != end || span.Length <= 0 || (span.Fate == Fate.Removed) != (span.Rule is not null))
            {
                throw new UnreachableException($"The ledger has a hole or an unexplained removal at offset {span.Start}.");
            }

            end += span.Length;
        }

        if (end != text.Length)
        {
            throw new UnreachableException($"The ledger ends at offset {end} of {text.Length}.");
        }
    }

    public string Text { get; }

    public EquatableArray<LedgerSpan> Spans { get; }

    public EquatableArray<LedgerFact> Facts { get; }

    /// <summary>Lines of the source's contents list, as written, without indentation.</summary>
    public EquatableArray<string> Contents { get; init; }

    /// <summary>True when every line is a paragraph of its author, so that no line is joined to the next.</summary>
    public bool LinesAreParagraphs { get; init; }

    /// <summary>Set when the rules would have removed so much that nothing was removed at all.</summary>
    public bool NeedsReview { get; init; }

    public IEnumerable<LedgerSpan> Removed => Spans.Where(span => span.Fate == Fate.Removed);

    /// <summary>Values of a fact, in the order of the seed.</summary>
    public IEnumerable<LedgerFact> FactsNamed(string name) => Facts.Where(fact => fact.Name == name);

    public string TextOf(LedgerSpan span) => Text.Substring(span.Start, span.Length);
}
