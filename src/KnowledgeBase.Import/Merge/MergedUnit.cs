using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>A unit of the merged speech; its block is complete.</summary>
internal sealed record MergedUnit(SeedUnit Unit)
{
    /// <summary>The block as the file has it, without the line end; null when it has to be written anew.</summary>
    public string? Source { get; init; }

    /// <summary>Corrections in this block.</summary>
    public EquatableArray<Correction> Corrections { get; init; }
}
