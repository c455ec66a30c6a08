using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>What all pages of an edition have in common, and how one of them becomes a file.</summary>
public sealed record PageFrames(SiteIdentity Site, Edition Edition, EquatableArray<Edition> Editions, AssetsPipeline Assets)
{
    public UiText Words => Edition.Words;

    /// <summary>Whether the site is small enough to be kept as a whole for reading without a network.</summary>
    public bool CanBeKept { get; init; }

    /// <summary>The feeds that every page names.</summary>
    public EquatableArray<FeedLink> Feeds { get; init; }

    /// <summary>The pages that people wrote, which every page names.</summary>
    public EquatableArray<PageLink> Written { get; init; }

    public SiteFrame At(SitePath path) => new()
    {
        Site = Site,
        Edition = Edition,
        Editions = Editions,
        Page = path,
        Stylesheet = Assets.Stylesheet.Path,
        Icon = Assets.Icon.Path,
        SettingsScript = Assets.Scripts.Settings.Path,
        CanBeKept = CanBeKept,
        Feeds = Feeds,
        Written = Written,
    };

    /// <summary>A page that shows the model <paramref name="page"/> makes; both are made when the file is asked for.</summary>
    public static PlannedFile Plan<TView>(SiteFrame frame, Func<object> page)
        where TView : IComponent =>
        new(frame.Place, async () => await PageRenderer.RenderAsync<TView>(frame, page()).ConfigureAwait(false));

    public static PlannedFile Plan<TView>(SiteFrame frame)
        where TView : IComponent =>
        new(frame.Place, async () => await PageRenderer.RenderAsync<TView>(frame).ConfigureAwait(false));
}
