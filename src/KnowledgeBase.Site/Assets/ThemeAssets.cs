using System.Text;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The theme's style sheet and icon.</summary>
public static class ThemeAssets
{
    // One file for the browser and several for its readers; what comes later may refine what came before.
    private static readonly ThemeFile[] s_styles =
        [ThemeFiles.BaseCss, ThemeFiles.FrameCss, ThemeFiles.ListsCss, ThemeFiles.FormulaeCss, ThemeFiles.PicturesCss, ThemeFiles.SpeechCss, ThemeFiles.GroundsCss, ThemeFiles.ExcerptsCss, ThemeFiles.SourcesCss, ThemeFiles.CiteCss, ThemeFiles.AnnotationsCss, ThemeFiles.ReadingCss, ThemeFiles.ParallelsCss, ThemeFiles.RulesCss, ThemeFiles.Search.SearchCss, ThemeFiles.Search.SuggestCss, ThemeFiles.PrintCss, ThemeFiles.DraftCss];

    /// <param name="own">Rules of a knowledge base's own, which come last.</param>
    public static ThemeAsset Stylesheet(string? own) =>
        ThemeAsset.Of("site", "css", (byte[])[.. s_styles.SelectMany(static file => file.Read()), .. Encoding.UTF8.GetBytes(own ?? "")]);

    /// <param name="own">The icon of a knowledge base's own, as SVG.</param>
    public static ThemeAsset Icon(string? own) =>
        own is null ? ThemeAsset.Of(ThemeFiles.FaviconSvg) : ThemeAsset.Of(ThemeFiles.FaviconSvg.Name, ThemeFiles.FaviconSvg.Extension, Encoding.UTF8.GetBytes(own));
}
