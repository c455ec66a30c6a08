using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Releases;

/// <summary>A release and what became of its speeches since.</summary>
public sealed record ReleasePage
{
    public required ReleaseLink Release { get; init; }

    /// <summary>SHA-256 of the list of the texts.</summary>
    public required string Corpus { get; init; }

    public required EquatableArray<ReleaseRow> Speeches { get; init; }
}

/// <summary>A speech of a release by its title then; <paramref name="Path"/> is its page, or what stands there where it was withdrawn.</summary>
public sealed record ReleaseRow(string Title, SitePath Path, ReleaseState State, string Sha256);

/// <summary>How a text is now, compared with a release.</summary>
public enum ReleaseState
{
    Same,
    Changed,
    Withdrawn,
}
