namespace KnowledgeBase.Content;

/// <summary>
/// What the terms of all vocabularies have. <see cref="Key"/> is what content writes, <see cref="Slug"/> a part of an address, <see cref="Name"/>
/// what code calls it, and <see cref="Ordinal"/> the place in the vocabulary's own order, from 0.
/// </summary>
public interface IVocabularyTerm
{
    string Key { get; }

    string Slug { get; }

    string Name { get; }

    Labels Label { get; }

    string? About { get; }

    int Ordinal { get; }

    /// <summary>What the vocabulary that the term stands in is called.</summary>
    Labels Vocabulary { get; }

    /// <summary>True for the term whose name is Unknown: it says that the text does not tell, and is shown nowhere as a value.</summary>
    bool IsUnknown { get; }
}
