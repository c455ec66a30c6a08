using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Theme.Own;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the theme's embedded files. Process: join and link. Output: one file each, named by its content.</summary>
public sealed record AssetsPipeline
{
    public required ThemeAsset Stylesheet { get; init; }

    public required ThemeAsset Icon { get; init; }

    public required MadeScripts Scripts { get; init; }

    /// <summary>What a later build need not make again; null where this one did not have to either.</summary>
    public Result? Found { get; private init; }

    public IEnumerable<PlannedFile> Files => Scripts.All.Prepend(Icon).Prepend(Stylesheet).Select(static asset => PlannedFile.Of(asset.Path, asset.Content));

    public static AssetsPipeline Load() => Load(OwnTheme.None);

    /// <param name="own">What the knowledge base changes.</param>
    /// <param name="earlier">What earlier builds have made.</param>
    public static AssetsPipeline Load(OwnTheme own, EarlierResults? earlier = null)
    {
        (MadeScripts scripts, Result? found) = MadeScripts.Of(earlier);
        return new AssetsPipeline
        {
            Stylesheet = ThemeAssets.StylesheetWith(own.Style),
            Icon = own.Icon is { } svg ? ThemeAssets.IconOf(svg) : ThemeAssets.Icon,
            Scripts = scripts,
            Found = found,
        };
    }
}
