using KnowledgeBase.Theme.Pages.Releases;

namespace KnowledgeBase.Theme.Pages.Downloads;

/// <summary>What the page about the downloads counts, and the newest release if there is one.</summary>
public sealed record DownloadsPage
{
    public required int SpeechCount { get; init; }

    /// <summary>Length of all texts in 字.</summary>
    public required int CharacterCount { get; init; }

    public ReleaseLink? Release { get; init; }
}
