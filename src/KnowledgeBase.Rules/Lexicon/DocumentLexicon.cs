using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>The documents that are known by name: <c>input/lexicon/documents.yml</c>.</summary>
public sealed record DocumentLexicon(EquatableArray<KnownDocument> Documents)
{
    /// <summary>No document is known.</summary>
    public static DocumentLexicon Empty { get; } = new([]);
}
