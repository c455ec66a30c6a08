using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>A page of a list of speeches: all of them, or those with one value of one facet. Works with plain links.</summary>
public sealed record SpeechListPage
{
    public required string Heading { get; init; }

    /// <summary>What the list is called after the pages above it: the heading without them.</summary>
    public required string Name { get; init; }

    /// <summary><c>lang</c> of a name that is not in the language of the interface.</summary>
    public string? NameLanguage { get; init; }

    /// <summary>The pages above, without the front page; none on the list of all speeches.</summary>
    public EquatableArray<Crumb> Trail { get; init; }

    /// <summary>Number of speeches in the whole list.</summary>
    public required int Total { get; init; }

    /// <summary>The number of the first row in the whole list, from 1.</summary>
    public required int First { get; init; }

    public EquatableArray<Facet> Facets { get; init; }

    public EquatableArray<SpeechRow> Rows { get; init; }

    public required Paging Paging { get; init; }
}
