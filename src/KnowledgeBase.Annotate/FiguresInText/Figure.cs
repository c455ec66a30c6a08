using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>A number with a unit: 1.2万户, 30%, **亿元.</summary>
public sealed record Figure
{
    public required EquatableArray<TextPlace> Places { get; init; }

    public required string Text { get; init; }

    /// <summary>In <see cref="Unit"/>: 12000 for 1.2万户. Null when the source hides the number, which is never taken for 0.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The end of a range (20—30户), else null.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Folded, without 万 and 亿: 户, 元, %, 月.</summary>
    public required string Unit { get; init; }

    public FigureComparison Comparison { get; init; }

    public FigureDirection Direction { get; init; }

    /// <summary>What is counted, as written, where the sentence makes it clear; else null.</summary>
    public string? Counted { get; init; }

    public bool IsMasked => Value is null;
}
