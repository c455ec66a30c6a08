using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>Which page of how many, from 1, and the pages it links to, lowest first and itself among them; not all need be there.</summary>
public sealed record Paging(int Number, int Count, EquatableArray<PageLink> Links)
{
    public SitePath? Previous { get; init; }

    public SitePath? Next { get; init; }
}

/// <summary>A page of a list.</summary>
public sealed record PageLink(int Number, SitePath Path);
