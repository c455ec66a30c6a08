using KnowledgeBase.Rules;
using KnowledgeBase.Rules.ThemeFiles;

namespace KnowledgeBase.Theme.Own;

/// <summary>
/// What a knowledge base changes in the theme: single texts of the interface, rules of style that come after all others, the icon. Null is
/// what kb ships.
/// </summary>
public sealed record OwnTheme(OwnTexts? Texts, string? Style, string? Icon)
{
    public static OwnTheme None { get; } = new(null, null, null);

    /// <param name="files">Content files that were checked.</param>
    public static OwnTheme Of(IReadOnlyCollection<TextFile> files) =>
        new(OwnTexts.Of(files), TextOf(files, OwnThemeFiles.Style), TextOf(files, OwnThemeFiles.Icon));

    // "\n" at the ends of lines whatever the checkout made of them: what the browser gets must not depend on the machine.
    private static string? TextOf(IReadOnlyCollection<TextFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path)?.Text.ReplaceLineEndings("\n");
}
