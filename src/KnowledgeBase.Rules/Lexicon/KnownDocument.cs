using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>A document that speeches cite, by its full name without 《》.</summary>
public sealed record KnownDocument
{
    public required string Name { get; init; }

    public required DocumentType Type { get; init; }

    /// <summary>Other names by which it is known, also where no title marks stand around them.</summary>
    public required EquatableArray<string> Aliases { get; init; }

    /// <summary>When it was issued and revised, in words.</summary>
    public required string Years { get; init; }

    /// <summary>An editor compared name and years with the document.</summary>
    public required bool IsVerified { get; init; }
}
