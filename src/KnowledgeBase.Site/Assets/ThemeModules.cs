using System.Text;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The browser modules of the theme, as text, by their paths.</summary>
internal static class ThemeModules
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_all = new(static () =>
        ThemeFiles.All.Where(static file => file.Extension == "js").ToDictionary(static file => file.Path, static file => s_utf8.GetString(file.Read()), StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, string> All => s_all.Value;

    /// <summary>The path of the module that the build writes, of which the theme has the declaration only (<c>x.d.ts</c>).</summary>
    public static string PathOf(ThemeFile declaration) => Path.ChangeExtension(Path.ChangeExtension(declaration.Path, null), "js");
}
