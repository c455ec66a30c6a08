using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The script of the page that compares a draft with the library, linked and made short from the theme's modules.</summary>
public static class DraftScripts
{
    /// <summary>One script with the whole fold table: once the texts are there the page asks for nothing more.</summary>
    public static string DraftPage => ScriptMinifier.Minify("draft", ScriptBundle.Link(ThemeFiles.Draft.DraftPageJs.Path, SearchScripts.Modules));
}
