using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>What every page needs besides its own content: where it stands, the site around it, the assets and the words of the interface.</summary>
public sealed record SiteFrame
{
    public required SiteIdentity Site { get; init; }

    /// <summary>The language of the interface.</summary>
    public required Edition Edition { get; init; }

    /// <summary>All editions of the site, this one among them.</summary>
    public required EquatableArray<Edition> Editions { get; init; }

    public UiText Text => Edition.Words;

    /// <summary>The page that is being written, by the name that it has in all editions.</summary>
    public required SitePath Page { get; init; }

    /// <summary>The file that it is written to.</summary>
    public SitePath Place => Edition.PlaceOf(Page);

    public required SitePath Stylesheet { get; init; }

    public required SitePath Icon { get; init; }

    /// <summary>The script that runs before a page is drawn: how the reader wants to read.</summary>
    public required SitePath SettingsScript { get; init; }

    /// <summary>Whether the site is small enough to be kept as a whole for reading without a network.</summary>
    public bool CanBeKept { get; init; }

    /// <summary>Scripts of this page, in order; most pages have none.</summary>
    public EquatableArray<SitePath> Scripts { get; init; }

    /// <summary>The feeds of the site; none when its address is not known.</summary>
    public EquatableArray<FeedLink> Feeds { get; init; }

    /// <summary>Pages that people wrote, besides the one about the site.</summary>
    public EquatableArray<PageLink> Written { get; init; }

    /// <summary>True for the page that a host shows at addresses it does not know, where relative links would lead nowhere.</summary>
    public bool IsShownAnywhere { get; init; }

    /// <summary>The address of another file of the site as this page must write it.</summary>
    public string Href(SitePath target) =>
        IsShownAnywhere && Site.Url is { } url
            ? $"{new Uri(url + "/", UriKind.Absolute).AbsolutePath}{target.Value}"
            : Edition.PlaceOf(target).From(Place);

    public string Href(SitePath target, string fragment) => $"{Href(target)}#{fragment}";

    /// <summary>The way from this page to the root of the site, where what all editions share begins: "" or "../".</summary>
    public string Root => Up(Place);

    /// <summary>The way from this page to where the pages of its edition begin.</summary>
    public string Home => Up(Page);

    /// <summary>The page's own absolute address, or null when the site's is not known.</summary>
    public string? Canonical => IsShownAnywhere ? null : Absolute(Place);

    /// <summary>The same page in each language, with the address as this page must write it; empty where there is one language only.</summary>
    public EquatableArray<PageEdition> OtherEditions =>
        Editions.Count < 2 || !SitePaths.HasEditions(Page)
            ? []
            : Editions.Select(edition => new PageEdition(edition.Words, edition.PlaceOf(Page).From(Place), Absolute(edition.PlaceOf(Page)), edition == Edition)).ToEquatableArray();

    private string? Absolute(SitePath place) => Site.Url is { } url ? $"{url}/{place.Value}" : null;

    private static string Up(SitePath path) => string.Concat(Enumerable.Repeat("../", path.Value.Count(static c => c == '/')));
}

/// <summary>A page in one language: its address from the page at hand, the absolute one where it is known, and whether it is the page at hand.</summary>
public sealed record PageEdition(UiText Words, string Href, string? Absolute, bool IsCurrent);
