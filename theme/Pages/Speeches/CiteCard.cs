using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>How to cite a speech, and the files there are of it.</summary>
public sealed record CiteCard
{
    /// <summary><c>lang</c> of the citations: that of the speech.</summary>
    public required string Language { get; init; }

    /// <summary>One for each standard; the first is the one in force.</summary>
    public required EquatableArray<CitationText> Citations { get; init; }

    /// <summary>False while the site's address is not known: a word stands for it in the citations.</summary>
    public required bool HasAddress { get; init; }

    /// <summary>Files for reference managers.</summary>
    public required EquatableArray<DownloadLink> References { get; init; }

    /// <summary>Files that hold the text.</summary>
    public required EquatableArray<DownloadLink> Texts { get; init; }
}

/// <summary>
/// The entries by one standard: for the page of the source, null when that is not known, and for the page here. In <paramref name="Template"/>
/// a script puts the day for <c>{accessed}</c>, "#k3f" or nothing for <c>{fragment}</c>, and the site's address for <c>{site}</c>, which stands
/// there only while the build does not know it.
/// </summary>
public sealed record CitationText(string Standard, string? Source, string Page, string Template);

/// <summary>A file to take; <paramref name="Note"/> says what sets it apart, in a few words.</summary>
public sealed record DownloadLink(string Label, SitePath Path, string? Note);
