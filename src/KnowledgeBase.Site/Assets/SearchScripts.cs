using System.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts of phrase search, ready to be written: linked and made short from the theme's modules and the table that the server folds with.</summary>
public static class SearchScripts
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_modules = new(static () => ReadModules(FoldTable.Text));

    // The search page gets the pairs of characters from the index, and only when a text needs them.
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_searchModules = new(static () => ReadModules(FoldTable.TextWithoutPairs));

    /// <summary>The script of the search page.</summary>
    public static string SearchPage => Made(ThemeFiles.Search.SearchPageJs.Path, s_searchModules.Value);

    /// <summary>The script of a speech's page: highlights the phrase that a result's link carries.</summary>
    public static string Arrival => Made(ThemeFiles.Search.ArrivalJs.Path, s_modules.Value);

    /// <summary>The theme's modules by path and, written from the server's copy, the fold table.</summary>
    public static IReadOnlyDictionary<string, string> Modules => s_modules.Value;

    // The fold table has its declaration among the theme's files, and the module that it declares is made here.
    private static string FoldTableModule => Path.ChangeExtension(Path.ChangeExtension(ThemeFiles.Fold.FoldTableDTs.Path, null), "js");

    private static string Made(string entry, IReadOnlyDictionary<string, string> modules) => ScriptMinifier.Minify(entry, ScriptBundle.Link(entry, modules));

    private static Dictionary<string, string> ReadModules(string foldTable)
    {
        var modules = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FoldTableModule] = $"export const table = {ScriptText.Quote(foldTable)};\n",
        };

        foreach (ThemeFile file in ThemeFiles.All.Where(static file => file.Extension == "js"))
        {
            modules.Add(file.Path, s_utf8.GetString(file.Read()));
        }

        return modules;
    }
}
