using KnowledgeBase.Site.Offline;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: what the site has. Output: what a browser needs to go on without a network, and to install the site.</summary>
public static class OfflinePipeline
{
    /// <param name="program">A hash of the program, where it is known.</param>
    public static IEnumerable<PlannedFile> Files(SiteIdentity site, AssetsPipeline assets, IEnumerable<PlannedFile> readable, string? program) =>
    [
        OfflineFiles.Worker([assets.Stylesheet.Path, assets.Icon.Path, assets.Scripts.Settings.Path, SitePaths.Home, SitePaths.Offline], program),
        OfflineFiles.List(readable),
        OfflineFiles.Manifest(site, assets.Icon.Path),
    ];
}
