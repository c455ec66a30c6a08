using System.Diagnostics;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Assets;

/// <summary>The assets that every page uses, read from the theme's assembly.</summary>
public sealed record ThemeAssets(ThemeAsset Stylesheet, ThemeAsset Icon)
{
    // The style sheet is one file for the browser and several for its readers, in this order.
    private static readonly string[] s_styles = ["base.css", "frame.css", "lists.css", "speech.css", "search/search.css", "print.css"];

    public static ThemeAssets Load() =>
        new(
            ThemeAsset.Of("site", "css", Join(s_styles)),
            ThemeAsset.Of("favicon", "svg", Read("favicon.svg")));

    /// <summary>A file of theme/assets, with line ends as "\n" whatever the checkout made of them.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(SiteFrame).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new UnreachableException($"The theme was built without assets/{name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return [.. memory.ToArray().Where(b => b != (byte)'\r')];
    }

    private static byte[] Join(IEnumerable<string> names) => [.. names.SelectMany(Read)];
}
