using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// One block of the speech as the seed writes it. <see cref="Origins"/>[i] is the seed offset of <c>Text[i]</c>; a gap has no text.
/// <see cref="Reason"/> is a key of the vocabulary GapReason.
/// </summary>
public sealed record DraftBlock
{
    public required OutlineBlockKind Kind { get; init; }

    public string Text { get; init; } = "";

    public EquatableArray<int> Origins { get; init; }

    public int Level { get; init; }

    public bool RunIn { get; init; }

    /// <summary>The seed's line goes on with the next block; the break is supplied.</summary>
    public bool RunOn { get; init; }

    public string Reason { get; init; } = "";

    public int? Characters { get; init; }

    public EquatableArray<string> Omitted { get; init; }

    public OutlineBlock ToOutlineBlock() =>
        new() { Kind = Kind, Text = Text, Level = Level, RunIn = RunIn, Omitted = Omitted };
}

/// <summary>A cleaned seed as title and blocks. The ledger now accounts for line ends and layout too.</summary>
public sealed record StructuredText
{
    public required Ledger Ledger { get; init; }

    /// <summary>Null when the seed states no title.</summary>
    public required SpeechTitle? Title { get; init; }

    public required EquatableArray<DraftBlock> Blocks { get; init; }

    public required Outline Outline { get; init; }

    /// <summary>False when the last kept line ends the file without a newline.</summary>
    public required bool NewlineAtEnd { get; init; }

    /// <summary>Entries of the contents list that have neither a heading nor a gap to stand in.</summary>
    public EquatableArray<string> UnplacedContents { get; init; }
}
