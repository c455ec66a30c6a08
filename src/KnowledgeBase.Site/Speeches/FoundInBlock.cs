using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Speeches;

/// <summary>What was found in one block and is shown in its text; offsets are UTF-16 code units of the block's plain text.</summary>
public sealed record FoundInBlock
{
    public static FoundInBlock Nothing { get; } = new();

    /// <summary>Direct quotations that nobody marked, with the marks around them.</summary>
    public EquatableArray<ShownQuotation> Quotations { get; init; }

    /// <summary>What each redaction hides, by where it begins.</summary>
    public IReadOnlyDictionary<int, RedactionKind> Redactions { get; init; } = new Dictionary<int, RedactionKind>();
}

/// <summary>The part of a quotation in a block; <paramref name="IsEnd"/>: it ends here, and its status stands behind it.</summary>
public sealed record ShownQuotation(int Start, int Length, QuotationStatus Status, bool IsEnd);
