namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>The files by which a knowledge base changes how its site looks.</summary>
public static class OwnThemeFiles
{
    /// <summary>Rules of style that come after those that kb ships.</summary>
    public const string Style = "theme/own.css";

    /// <summary>The icon of the site in the browser's tab and on a home screen.</summary>
    public const string Icon = "theme/favicon.svg";
}
