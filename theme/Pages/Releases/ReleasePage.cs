using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Releases;

/// <summary>A release and what became of its speeches since.</summary>
public sealed record ReleasePage
{
    public required ReleaseLink Release { get; init; }

    /// <summary>SHA-256 of the list of the texts.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many of its speeches read the same now, were changed, and were withdrawn.</summary>
    public required int Same { get; init; }

    public required int Changed { get; init; }

    public required int Withdrawn { get; init; }

    /// <summary>Those of this page.</summary>
    public required EquatableArray<ReleaseRow> Speeches { get; init; }

    public required Paging Paging { get; init; }
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
