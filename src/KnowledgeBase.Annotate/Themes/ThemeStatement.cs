namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// What is said about a document's theme, and by whom. <paramref name="Proposal"/> is the classifier's, with its evidence; null when it does
/// not propose the theme.
/// </summary>
public sealed record ThemeStatement(string Key, ThemeStanding Standing, DocumentTheme? Proposal)
{
    /// <summary>Whether the document is listed under the theme.</summary>
    public bool Holds => Standing != ThemeStanding.Rejected;
}

public enum ThemeStanding
{
    /// <summary>By the classifier; nobody has decided.</summary>
    Proposed,

    /// <summary>By the classifier and by a person.</summary>
    Confirmed,

    /// <summary>By a person alone.</summary>
    Added,

    /// <summary>By the classifier, but a person decided on other themes.</summary>
    Rejected,
}
