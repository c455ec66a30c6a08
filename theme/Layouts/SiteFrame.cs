using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>What every page needs besides its own content: where it stands, the site around it, the assets and the words of the interface.</summary>
public sealed record SiteFrame
{
    public required SiteIdentity Site { get; init; }

    public required UiText Text { get; init; }

    /// <summary>The page that is being written.</summary>
    public required SitePath Page { get; init; }

    public required SitePath Stylesheet { get; init; }

    public required SitePath Icon { get; init; }

    /// <summary>Scripts of this page, in order; most pages have none.</summary>
    public EquatableArray<SitePath> Scripts { get; init; }

    /// <summary>The feeds of the site; none when its address is not known.</summary>
    public EquatableArray<FeedLink> Feeds { get; init; }

    /// <summary>True for the page that a host shows at addresses it does not know, where relative links would lead nowhere.</summary>
    public bool IsShownAnywhere { get; init; }

    /// <summary>The address of another file of the site as this page must write it.</summary>
    public string Href(SitePath target) =>
        IsShownAnywhere && Site.Url is { } url
            ? $"{new Uri(url + "/", UriKind.Absolute).AbsolutePath}{target.Value}"
            : target.From(Page);

    public string Href(SitePath target, string fragment) => $"{Href(target)}#{fragment}";

    /// <summary>The page's own absolute address, or null when the site's is not known.</summary>
    public string? Canonical => Site.Url is { } url && !IsShownAnywhere ? $"{url}/{Page.Value}" : null;
}
