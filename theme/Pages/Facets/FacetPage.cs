using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Facets;

/// <summary>A page of the values of one facet.</summary>
public sealed record FacetPage
{
    public required string Name { get; init; }

    /// <summary>Number of values on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The number of the first entry among all values, from 1.</summary>
    public required int First { get; init; }

    public EquatableArray<FacetEntry> Entries { get; init; }

    /// <summary>All facets, this one among them.</summary>
    public EquatableArray<PlainLink> Facets { get; init; }

    public required Paging Paging { get; init; }
}

/// <summary>A value; <paramref name="About"/> may be empty. <paramref name="IsUnstated"/> when it says that documents do not tell.</summary>
public sealed record FacetEntry(CountedLink Link, string About, bool IsUnstated);
