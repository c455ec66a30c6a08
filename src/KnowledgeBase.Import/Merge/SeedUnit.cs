using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

internal enum UnitKind
{
    Removed,
    Title,
    Block,
}

/// <summary>Text that is left out: a hard wrap inside a paragraph, say. UTF-16 code units of the decoded seed.</summary>
internal readonly record struct RemovedSpan(int Start, int Length, string Rule);

/// <summary>
/// A stretch of the decoded seed that one version of a speech treats as a whole: text left out, the title, or a block with its line end.
/// The units of a version follow each other without gap from the first character of the seed to its last. UTF-16 code units.
/// </summary>
internal sealed record SeedUnit
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>Why it is left out; empty unless it is.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What is left out within a title or a block.</summary>
    public EquatableArray<RemovedSpan> Inner { get; init; }

    /// <summary>The block as its version has it; null unless it is one. Its text counts for nothing here.</summary>
    public BodyBlock? Block { get; init; }

    /// <summary>Same stretch, same treatment; addresses and words apart.</summary>
    public bool IsTreatedAs(SeedUnit other) =>
        HasExtentOf(other) && Kind == other.Kind && Rule == other.Rule && Inner.Equals(other.Inner) && BlockForm.Of(Block) == BlockForm.Of(other.Block);

    public bool HasExtentOf(SeedUnit other) => Start == other.Start && End == other.End;

    public SeedUnit MovedBy(int distance) => this with
    {
        Start = Start + distance,
        End = End + distance,
        Inner = Inner.Select(span => span with { Start = span.Start + distance }).ToEquatableArray(),
    };

    /// <summary>Offsets of the characters that are published: all but what is left out and the line end.</summary>
    public IReadOnlyList<int> KeptOffsets(string seed)
    {
        if (Kind == UnitKind.Removed)
        {
            return [];
        }

        var kept = new List<int>(End - Start);
        int inner = 0;
        for (int at = Start; at < End;)
        {
            if (inner < Inner.Count && Inner[inner].Start == at)
            {
                at += Inner[inner].Length;
                inner++;
                continue;
            }

            kept.Add(at);
            at++;
        }

        // Published text has no line breaks, so one that is kept is the line end.
        if (kept.Count > 0 && seed[kept[^1]] == '\n')
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }
}
