using KnowledgeBase.Rules.Quotations;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Quotations;

/// <summary>Words that the speech gives to somebody.</summary>
public sealed record Quotation
{
    /// <summary>The words, without the marks around direct ones.</summary>
    public required EquatableArray<TextPlace> Places { get; init; }

    /// <summary>Where the speaker is named.</summary>
    public required EquatableArray<TextPlace> SpeakerPlaces { get; init; }

    public required string Text { get; init; }

    /// <summary>As written: 习近平总书记, ******, 俗話. Empty when only a person's mark says that this is a quotation.</summary>
    public required string Speaker { get; init; }

    /// <summary>As written: 強調.</summary>
    public required string Verb { get; init; }

    /// <summary>In quotation marks; otherwise the speech reports what was said.</summary>
    public required bool IsDirect { get; init; }

    public required SpeakerKind Kind { get; init; }

    /// <summary>The source hides who it is; no name is put there.</summary>
    public required bool IsSpeakerMasked { get; init; }

    public required QuotationStatus Status { get; init; }

    /// <summary>A person's mark says the status.</summary>
    public bool IsDecided { get; init; }

    /// <summary>A closing mark follows the words; false for reported words and where the mark is missing.</summary>
    public bool IsClosed { get; init; }

    /// <summary>False where the end of reported words is a guess.</summary>
    public bool IsEndSure { get; init; } = true;
}
