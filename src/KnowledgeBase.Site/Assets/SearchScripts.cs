using System.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts of phrase search, ready to be written: linked and made short from the theme's modules and the table that the server folds with.</summary>
public static class SearchScripts
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_modules = new(static () => ReadModules(FoldTable.Text));

    // Pages get the pairs of characters apart, and only when a text needs them: the search page from the index, a speech's page as a script.
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_pageModules = new(static () => ReadModules(FoldTable.TextWithoutPairs));

    private static readonly Lazy<ScriptFiles> s_searchPage = new(static () => Made("search", ThemeFiles.Search.SearchPageJs.Path));

    private static readonly Lazy<ScriptFiles> s_arrival = new(static () => Made("arrival", ThemeFiles.Search.ArrivalJs.Path));

    /// <summary>The scripts of the search page.</summary>
    public static ScriptFiles SearchPage => s_searchPage.Value;

    /// <summary>The scripts of a speech's page: they highlight the phrase that a result's link carries.</summary>
    public static ScriptFiles Arrival => s_arrival.Value;

    /// <summary>The theme's modules by path and, written from the server's copy, the whole fold table.</summary>
    public static IReadOnlyDictionary<string, string> Modules => s_modules.Value;

    /// <summary>Links a page's modules. Files are named after the page, and parts also after what is in them.</summary>
    private static ScriptFiles Made(string name, string entry)
    {
        LinkedScripts linked = ScriptBundle.LinkParts(entry, ThemeFiles.Search.PartLoaderJs.Path, s_pageModules.Value);
        ThemeAsset[] parts = [.. linked.Parts.Select(part => Asset($"{name}-{part.Name}", part.Script))];
        return new ScriptFiles(Asset(name, linked.First([.. parts.Select(static part => Path.GetFileName(part.Path.Value))])), parts);
    }

    private static ThemeAsset Asset(string name, string script) => ThemeAsset.Of(name, "js", s_utf8.GetBytes(ScriptMinifier.Minify(name, script)));

    private static Dictionary<string, string> ReadModules(string foldTable)
    {
        string hant = string.Concat(FoldTable.Pairs.Select(static pair => pair.Hant));
        string hans = string.Concat(FoldTable.Pairs.Select(static pair => pair.Hans));
        return new Dictionary<string, string>(ThemeModules.All, StringComparer.Ordinal)
        {
            [ThemeModules.PathOf(ThemeFiles.Fold.FoldTableDTs)] = $"export const table = {ScriptText.Quote(foldTable)};\n",
            [ThemeModules.PathOf(ThemeFiles.Fold.FoldPairsDTs)] = $"export const hant = {ScriptText.Quote(hant)};\nexport const hans = {ScriptText.Quote(hans)};\n",
        };
    }
}
