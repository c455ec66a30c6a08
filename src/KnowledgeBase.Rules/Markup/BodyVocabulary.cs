namespace KnowledgeBase.Rules.Markup;

/// <summary>The words that the vocabularies allow in a body: keys of MarkKind and of GapReason.</summary>
public sealed record BodyVocabulary(IReadOnlyList<string> MarkKinds, IReadOnlyList<string> GapReasons)
{
    /// <summary>Keys of the vocabulary Theme, which follow an excerpt; null when they are not looked at.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
