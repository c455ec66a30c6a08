using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>What a speech cites, quotes, counts, dates and hides, below its text.</summary>
public sealed record InTextCard(EquatableArray<InTextGroup> Groups)
{
    public int Total => Groups.Sum(static group => group.Total);
}

/// <summary>One kind of thing; <paramref name="Total"/> counts every place, <paramref name="More"/> the entries that are left out; <paramref name="All"/> lists the same of all speeches.</summary>
public sealed record InTextGroup(string Title, int Total, EquatableArray<InTextEntry> Entries, int More, SitePath All);

/// <summary>
/// One thing in the words of the speech. <paramref name="Note"/> is ours; <paramref name="Anchors"/> are the ids of the paragraphs it stands in,
/// the first of them the entry's own link.
/// </summary>
public sealed record InTextEntry(string Words, string? Note, EquatableArray<InTextPlace> Anchors);

/// <summary>The id of a block, and the number its paragraph is shown with; null for a heading.</summary>
public sealed record InTextPlace(string Id, int? Number);
