namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>What the files of the theme must be.</summary>
public static class ThemeFileRules
{
    public static readonly Rule Nameless = new(
        "KB3301",
        "A file of the theme cannot have a C# name",
        "'{0}' cannot have a C# name, so no page can use it: {1}. Rename it.",
        Severity.Error);

    public static readonly Rule FromElsewhere = new(
        "KB3302",
        "The style or the icon asks for something from elsewhere",
        "'{0}' is what no page of the site loads: pages take files from the site alone, and no script from a picture. Take it out.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [Nameless, FromElsewhere];
}
