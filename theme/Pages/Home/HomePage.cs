using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Themes;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Home;

/// <summary>The front page: what there is, counted, and ways in. Characters are 字 of text, without titles.</summary>
public sealed record HomePage
{
    public required int SpeechCount { get; init; }

    public required int CharacterCount { get; init; }

    /// <summary>The ways to divide the speeches that most readers want, with their first values.</summary>
    public EquatableArray<Facet> Facets { get; init; }

    /// <summary>The other ways.</summary>
    public EquatableArray<PlainLink> OtherFacets { get; init; }

    public EquatableArray<ThemeCard> Themes { get; init; }

    /// <summary>The first speeches of the list of all.</summary>
    public EquatableArray<SpeechRow> Speeches { get; init; }
}
