using System.Reflection;
using System.Text;
using KnowledgeBase.Search.Index;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts of phrase search, ready to be written: linked from the theme's modules and the table that the server folds with.</summary>
public static class SearchScripts
{
    private const string Folder = "assets/";

    private const string FoldTableModule = $"{Folder}fold/fold-table.js";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_modules = new(ReadModules);

    /// <summary>The script of the search page.</summary>
    public static string SearchPage => ScriptBundle.Link("assets/search/search-page.js", s_modules.Value);

    /// <summary>The script of a speech's page: highlights the phrase that a result's link carries.</summary>
    public static string Arrival => ScriptBundle.Link("assets/search/arrival.js", s_modules.Value);

    /// <summary>The theme's modules by path and, written from the server's copy, the fold table.</summary>
    public static IReadOnlyDictionary<string, string> Modules => s_modules.Value;

    private static Dictionary<string, string> ReadModules()
    {
        Assembly theme = typeof(Theme.Pages.Search.SearchPage).Assembly;
        var modules = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FoldTableModule] = $"export const table = {ScriptText.Quote(FoldTable.Text)};\n",
        };

        foreach (string name in theme.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal)))
        {
            modules.Add(name, s_utf8.GetString(ThemeAssets.Read(name[Folder.Length..])));
        }

        return modules;
    }
}
