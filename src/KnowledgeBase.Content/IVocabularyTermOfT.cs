using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>What a generated vocabulary has besides its terms: the ones it was compiled with, and how another knowledge base's become terms.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IVocabularyTerm<TSelf> : IVocabularyTerm
    where TSelf : class, IVocabularyTerm<TSelf>
{
    /// <summary>The terms that the class was compiled with.</summary>
    static abstract EquatableArray<TSelf> All { get; }

    /// <summary>What the vocabulary is called where the class was compiled.</summary>
    static abstract Labels VocabularyLabel { get; }

    /// <summary>Makes a term. Only <see cref="Vocabulary{T}"/> calls it, so that a term is always one of a vocabulary.</summary>
    internal static abstract TSelf Made(int ordinal, string key, string slug, Labels label, string? about, string name, Labels vocabulary);
}
