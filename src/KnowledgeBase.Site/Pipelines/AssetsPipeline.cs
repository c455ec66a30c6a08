using System.Text;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Own;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the theme's embedded files. Process: join and link. Output: one file each, named by its content.</summary>
public sealed record AssetsPipeline
{
    public required ThemeAsset Stylesheet { get; init; }

    public required ThemeAsset Icon { get; init; }

    /// <summary>The script of every page: how the reader wants to read.</summary>
    public required ThemeAsset SettingsScript { get; init; }

    /// <summary>The script of a speech's page.</summary>
    public required ThemeAsset ReadingScript { get; init; }

    /// <summary>The script of the pages of excerpts.</summary>
    public required ThemeAsset ExcerptsScript { get; init; }

    /// <summary>The scripts of the search page.</summary>
    public required ScriptFiles SearchScripts { get; init; }

    /// <summary>The scripts that show, on a speech's page, the phrase that was searched for.</summary>
    public required ScriptFiles ArrivalScripts { get; init; }

    /// <summary>The script of the page that compares a draft with the library.</summary>
    public required ThemeAsset DraftScript { get; init; }

    public IEnumerable<PlannedFile> Files =>
        new[] { Stylesheet, Icon, SettingsScript, ReadingScript, ExcerptsScript, DraftScript }.Concat(SearchScripts.All).Concat(ArrivalScripts.All).Select(asset => PlannedFile.Of(asset.Path, asset.Content));

    public static AssetsPipeline Load() => Load(OwnTheme.None);

    /// <param name="own">What the knowledge base changes.</param>
    public static AssetsPipeline Load(OwnTheme own) => new()
    {
        Stylesheet = ThemeAssets.StylesheetWith(own.Style),
        Icon = own.Icon is { } svg ? ThemeAssets.IconOf(svg) : ThemeAssets.Icon,
        SettingsScript = ThemeAsset.Of("settings", "js", Encoding.UTF8.GetBytes(ReadingScripts.Settings)),
        ReadingScript = ThemeAsset.Of("reading", "js", Encoding.UTF8.GetBytes(ReadingScripts.SpeechPage)),
        ExcerptsScript = ThemeAsset.Of("excerpts", "js", Encoding.UTF8.GetBytes(ReadingScripts.Excerpts)),
        SearchScripts = Assets.SearchScripts.SearchPage,
        ArrivalScripts = Assets.SearchScripts.Arrival,
        DraftScript = ThemeAsset.Of("draft", "js", Encoding.UTF8.GetBytes(DraftScripts.DraftPage)),
    };
}
