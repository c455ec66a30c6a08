using System.Net;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Search;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>
/// A site of a search page and plain speeches, written to a temporary folder: what search needs of a site and no more.
/// </summary>
internal static class SearchSite
{
    /// <summary>A table of fields that the documents of a test may have.</summary>
    public const string Fields =
        """
        [{"key":"title","label":{"zh-Hans":"题名","en":"Title"},"kind":"text","weight":5,"facet":false,"stored":false},
        {"key":"level","label":{"zh-Hans":"层级","en":"Level"},"kind":"term","weight":0,"facet":true,"stored":true},
        {"key":"lang","label":{"zh-Hans":"字形","en":"Script"},"kind":"term","weight":0,"facet":true,"stored":false},
        {"key":"date","label":{"zh-Hans":"讲话<日期>","en":"Date"},"kind":"date","weight":0,"facet":true,"stored":true}]
        """;

    private static readonly SearchField[] s_indexed = [new("level", "term", IsFacet: true, IsStored: true), new("lang", "term", IsFacet: true, IsStored: false), new("date", "date", IsFacet: true, IsStored: true)];

    private static readonly SitePath s_settings = SitePath.Of("assets/settings.js");

    /// <returns>The site's folder.</returns>
    public static async Task<string> WriteAsync(IReadOnlyList<SearchDocument> documents)
    {
        string folder = Directory.CreateTempSubdirectory("kb-search-").FullName;
        AtomicFile.WriteBytes(Path.Join(folder, ThemeAssets.Stylesheet.Path.Value), ThemeAssets.Stylesheet.Content.Span);
        AtomicFile.WriteBytes(Path.Join(folder, ThemeAssets.Icon.Path.Value), ThemeAssets.Icon.Content.Span);
        AtomicFile.WriteText(Path.Join(folder, s_settings.Value), ReadingScripts.Settings);
        AtomicFile.WriteText(Path.Join(folder, SitePaths.WebManifest.Value), "{}");
        AtomicFile.WriteText(Path.Join(folder, SitePaths.ServiceWorker.Value), "// Keeps nothing.\n");
        foreach (ThemeAsset script in SearchScripts.SearchPage.All.Concat(SearchScripts.Arrival.All))
        {
            AtomicFile.WriteBytes(Path.Join(folder, script.Path.Value), script.Content.Span);
        }

        Segment segment = SegmentWriter.Write(documents, s_indexed);
        foreach (SegmentFile file in segment.Files)
        {
            AtomicFile.WriteBytes(Path.Join(folder, IndexManifest.Folder, segment.Name, file.Name), file.Content);
        }

        var frame = new SiteFrame
        {
            Site = new SiteIdentity { Name = "讲话库", Description = "逐字检索的讲话。" },
            Edition = Edition.Main,
            Editions = [],
            Page = SitePaths.Search,
            Stylesheet = ThemeAssets.Stylesheet.Path,
            Icon = ThemeAssets.Icon.Path,
            SettingsScript = s_settings,
        };
        var page = new SearchPage(SearchScripts.SearchPage.First.Path, IndexManifest.ForPage(segment), Fields);
        AtomicFile.WriteBytes(Path.Join(folder, SitePaths.Search.Value), await PageRenderer.RenderAsync<SearchView>(frame, page));
        foreach (SearchDocument document in documents)
        {
            AtomicFile.WriteText(Path.Join(folder, document.Url), Speech(document.Title, string.Concat(document.Passages.Where(static passage => passage.Pieces[0].Anchor.Length > 0).Select(Paragraph))));
        }

        return folder;
    }

    /// <summary>A speech's page in the theme's structure; <paramref name="text"/> is HTML.</summary>
    public static string Speech(string title, string text) =>
        $"""
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy.Value}">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <script src="../{SearchScripts.Arrival.First.Path.Value}" defer></script>
        </head>
        <body><main><article class="speech"><header><h1>{WebUtility.HtmlEncode(title)}</h1></header><div class="text">
        {text}
        </div></article></main></body>
        </html>

        """;

    private static string Paragraph(SearchPassage passage)
    {
        var html = new StringBuilder("<section class=\"runin\">");
        for (int i = 0; i < passage.Pieces.Count; i++)
        {
            int end = i + 1 < passage.Pieces.Count ? passage.Pieces[i + 1].Start : passage.Text.Length;
            string piece = passage.Text[passage.Pieces[i].Start..end];
            html.Append("<p id=\"").Append(passage.Pieces[i].Anchor).Append("\">").Append(WebUtility.HtmlEncode(piece)).Append("</p>");
        }

        return html.Append("</section>\n").ToString();
    }
}
