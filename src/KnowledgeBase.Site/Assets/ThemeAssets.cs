using System.Diagnostics;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Assets;

/// <summary>The theme's style sheet, icon and other files, read from its assembly.</summary>
public static class ThemeAssets
{
    // One file for the browser and several for its readers; what comes later may refine what came before.
    private static readonly string[] s_styles = ["base.css", "frame.css", "lists.css", "speech.css", "rules.css", "search/search.css", "print.css"];

    public static ThemeAsset Stylesheet => ThemeAsset.Of("site", "css", (byte[])[.. s_styles.SelectMany(Read)]);

    public static ThemeAsset Icon => ThemeAsset.Of("favicon", "svg", Read("favicon.svg"));

    /// <summary>A file of theme/assets. Line ends are "\n" whatever the checkout made of them: a hash must not depend on the machine.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(SiteFrame).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new UnreachableException($"The theme was built without assets/{name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return [.. memory.ToArray().Where(b => b != (byte)'\r')];
    }
}
