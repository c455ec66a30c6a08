using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>A page of a list of speeches: all of them, or those with one value of one facet. Works with plain links.</summary>
public sealed record SpeechListPage
{
    public required string Heading { get; init; }

    /// <summary>Number of speeches in the whole list.</summary>
    public required int Total { get; init; }

    /// <summary>Null on the list of all speeches, otherwise the way back to it.</summary>
    public SitePath? All { get; init; }

    public EquatableArray<Facet> Facets { get; init; }

    public EquatableArray<SpeechRow> Rows { get; init; }

    public required Paging Paging { get; init; }
}

/// <summary>A way to divide the speeches, such as 文种, with the lists it gives.</summary>
public sealed record Facet(string Label, EquatableArray<CountedLink> Values);

/// <summary>Which page of how many, from 1, and the neighbours.</summary>
public sealed record Paging(int Number, int Count, SitePath? Previous, SitePath? Next);
