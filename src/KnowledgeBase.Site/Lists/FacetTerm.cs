using KnowledgeBase.Content;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// A value that speeches are listed by. <paramref name="Slug"/> is a part of the list's address, and what makes two values the same;
/// <paramref name="Label"/> is what the value is called in a language of the interface.
/// </summary>
public sealed record FacetTerm(string Slug, Func<UiText, string> Label)
{
    /// <summary>Where the value stands among those of its facet, lowest first; of equal ones that with more speeches is first.</summary>
    public int Order { get; init; }

    /// <summary><c>lang</c> of a label that is a document's; null for words of the interface.</summary>
    public string? Language { get; init; }

    /// <summary>What the value means; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>What the vocabulary is called that the value is of; null for a value of none.</summary>
    public Labels? Vocabulary { get; init; }

    /// <summary>True for the value that says that documents do not tell: it is last, and is shown wherever values are left out.</summary>
    public bool IsUnstated { get; init; }

    public static FacetTerm Of(IVocabularyTerm term) =>
        new(term.Slug, words => words.Of(term.Label)) { Order = term.Ordinal, About = term.About ?? "", Vocabulary = term.Vocabulary, IsUnstated = term.IsUnknown };

    public static FacetTerm Unstated(string slug, Func<UiText, string> label) => new(slug, label) { Order = int.MaxValue, IsUnstated = true };
}
