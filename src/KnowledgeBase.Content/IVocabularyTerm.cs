namespace KnowledgeBase.Content;

/// <summary>
/// What all generated vocabularies have. <see cref="Key"/> is what content writes, <see cref="Slug"/> a part of an address, and
/// <see cref="Ordinal"/> the place in the vocabulary's own order, from 0.
/// </summary>
public interface IVocabularyTerm
{
    string Key { get; }

    string Slug { get; }

    Labels Label { get; }

    string? About { get; }

    int Ordinal { get; }

    /// <summary>True for the term whose C# name is Unknown: it says that the text does not tell, and is shown nowhere as a value.</summary>
    bool IsUnknown { get; }
}
