using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>
/// What the search page loads: its script, and the segments of the index, which are scripts too. <see cref="Fields"/> is the table that the
/// index was written by, as JSON.
/// </summary>
public sealed record SearchPage(SitePath Script, EquatableArray<SitePath> Segments, string Fields);
