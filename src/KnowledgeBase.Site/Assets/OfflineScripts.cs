using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The script of the service worker, linked and made short.</summary>
public static class OfflineScripts
{
    /// <param name="build">JSON: what <c>offline/build.d.ts</c> declares.</param>
    public static string Worker(string build)
    {
        string entry = ThemeFiles.Offline.ServiceWorkerJs.Path;
        var modules = new Dictionary<string, string>(ThemeModules.All, StringComparer.Ordinal)
        {
            [ThemeModules.PathOf(ThemeFiles.Offline.BuildDTs)] = $"export const build = {build};\n",
        };
        return ScriptMinifier.Minify(entry, ScriptBundle.Link(entry, modules));
    }
}
