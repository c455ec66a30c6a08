using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Redactions;

/// <summary>Characters that stand for hidden words. They are never filled in.</summary>
public sealed record Redaction
{
    public required EquatableArray<TextPlace> Places { get; init; }

    /// <summary>As written: <c>**</c>, <c>XX</c>.</summary>
    public required string Text { get; init; }

    public required RedactionKind Kind { get; init; }

    /// <summary>A person's mark says the kind; otherwise it is a guess.</summary>
    public bool IsDecided { get; init; }
}
