using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>How much of a passage two speeches have in common.</summary>
public enum ParallelKind
{
    /// <summary>One is written from the other, or both from a third.</summary>
    Reuse,

    /// <summary>The same thing said in other words: less in common than in <see cref="Reuse"/>.</summary>
    Variant,

    /// <summary>A clause and more of a sentence that is otherwise another, in the same words.</summary>
    Fragment,
}

/// <summary>A passage that stands in two speeches. Neither is said to be the older one.</summary>
public sealed record ParallelPassage
{
    public required ParallelSide First { get; init; }

    public required ParallelSide Second { get; init; }

    public required ParallelKind Kind { get; init; }

    /// <summary>Share of the shorter side's characters, marks and blanks not counted, that stand in the other in the same order; 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The sentences that belong together, in the order of the first side.</summary>
    public required EquatableArray<ParallelSentence> Sentences { get; init; }
}

/// <summary>
/// One side of a parallel: <see cref="Start"/> and <see cref="Length"/> are UTF-16 code units of the text of the line with the index
/// <see cref="Line"/> of the compared text. What follows from the line is not held: a large library has half a million sides.
/// </summary>
public sealed record ParallelSide
{
    private readonly ComparedLine _line;

    private ParallelSide(ComparedLine line) => _line = line;

    /// <summary>Key of the compared text.</summary>
    public required string Speech { get; init; }

    public required int Line { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The stretch as places of blocks.</summary>
    public EquatableArray<TextPlace> Places => _line.PlacesOf(Start, Length);

    /// <summary>The block that a link to this side leads to.</summary>
    public string BlockId => _line.BlockId;

    /// <summary>A stretch of a line of a text as a side.</summary>
    public static ParallelSide Of(ComparedText text, int line, int start, int length) => new(text.Lines[line]) { Speech = text.Key, Line = line, Start = start, Length = length };
}

/// <summary>
/// A sentence of the one side and its counterpart, in UTF-16 code units of their lines, without what separates them from the next.
/// <paramref name="Containment"/>: share of the three-character strings of the shorter one that the other has too, 0 to 1.
/// </summary>
public readonly record struct ParallelSentence(int FirstStart, int FirstLength, int SecondStart, int SecondLength, double Containment);
