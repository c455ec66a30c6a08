using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>
/// What the search page loads: its script. <see cref="Index"/> says where the segments of the index are, as JSON; nothing of them is loaded before
/// somebody searches. <see cref="Fields"/> is the table that the index was written by, as JSON.
/// </summary>
public sealed record SearchPage(SitePath Script, string Index, string Fields)
{
    /// <summary>Where the suggestions are, as JSON; null when there are none.</summary>
    public string? Suggestions { get; init; }

    /// <summary>Terms as the index has them and as the page calls them, as JSON; null where it calls all of them so.</summary>
    public string? Terms { get; init; }
}
