using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Theme.Parts;

/// <summary>
/// A place in a speech: <paramref name="Anchor"/> is an address in its page, null for the beginning; the words <paramref name="Found"/> are
/// highlighted there.
/// </summary>
public sealed record PlaceLink(SpeechLink Speech, string? Anchor = null, string? Found = null)
{
    /// <summary>The address as a page must write it. Without script it leads to the block, with it to the words.</summary>
    public string Href(SiteFrame frame) =>
        $"{frame.Href(Speech.Path)}{(Found is null ? "" : $"?q={Uri.EscapeDataString($"“{Found}”")}")}{(Anchor is null ? "" : $"#{Anchor}")}";
}
