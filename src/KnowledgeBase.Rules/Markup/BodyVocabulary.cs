namespace KnowledgeBase.Rules.Markup;

/// <summary>The words that the vocabularies allow in a body: keys of MarkKind and of GapReason.</summary>
public sealed record BodyVocabulary(IReadOnlyList<string> MarkKinds, IReadOnlyList<string> GapReasons);
