using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts that make reading easier, linked and made short from the theme's modules.</summary>
public static class ReadingScripts
{
    /// <summary>Runs before any page is drawn: how the reader wants to read.</summary>
    public static string Settings => Made(ThemeFiles.Settings.SettingsJs.Path);

    /// <summary>The page of a speech: outline, paragraphs, selections, Simplified characters.</summary>
    public static string SpeechPage => Made(ThemeFiles.Reading.ReadingPageJs.Path);

    /// <summary>The pages of excerpts: copying with the source.</summary>
    public static string Excerpts => Made(ThemeFiles.Excerpts.ExcerptsPageJs.Path);

    private static string Made(string entry) => ScriptMinifier.Minify(entry, ScriptBundle.Link(entry, ThemeModules.All));
}
