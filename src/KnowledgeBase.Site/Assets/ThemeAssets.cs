using System.Text;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The theme's style sheet and icon.</summary>
public static class ThemeAssets
{
    // One file for the browser and several for its readers; what comes later may refine what came before.
    private static readonly ThemeFile[] s_styles =
        [ThemeFiles.BaseCss, ThemeFiles.FrameCss, ThemeFiles.ListsCss, ThemeFiles.FormulaeCss, ThemeFiles.PicturesCss, ThemeFiles.SpeechCss, ThemeFiles.GroundsCss, ThemeFiles.ExcerptsCss, ThemeFiles.SourcesCss, ThemeFiles.CiteCss, ThemeFiles.AnnotationsCss, ThemeFiles.ReadingCss, ThemeFiles.ParallelsCss, ThemeFiles.RulesCss, ThemeFiles.Search.SearchCss, ThemeFiles.Search.SuggestCss, ThemeFiles.PrintCss, ThemeFiles.DraftCss];

    public static ThemeAsset Stylesheet => StylesheetWith(null);

    public static ThemeAsset Icon => ThemeAsset.Of(ThemeFiles.FaviconSvg);

    /// <param name="own">Rules of a knowledge base's own, which come last; null for none.</param>
    public static ThemeAsset StylesheetWith(string? own) =>
        ThemeAsset.Of("site", "css", (byte[])[.. s_styles.SelectMany(static file => file.Read()), .. Encoding.UTF8.GetBytes(own ?? "")]);

    /// <param name="svg">The icon of a knowledge base's own.</param>
    public static ThemeAsset IconOf(string svg) => ThemeAsset.Of(ThemeFiles.FaviconSvg.Name, ThemeFiles.FaviconSvg.Extension, Encoding.UTF8.GetBytes(svg));
}
