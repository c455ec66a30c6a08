namespace KnowledgeBase.Rules.Files;

/// <summary>What a content file must be before anybody asks what it says (KB19).</summary>
public static class FileRules
{
    public static readonly Rule NotUtf8 = new(
        "KB1901",
        "A content file is not UTF-8",
        "The bytes from here on are no UTF-8 text{0}. Save the file as UTF-8; a raw document in another encoding belongs into 'seeds/' and comes in with 'kb import'.",
        Severity.Error);

    public static readonly Rule Link = new(
        "KB1902",
        "A link stands in the place of a file",
        "This is a link to '{0}', and links are not followed: what they lead to may change without a review, or lie outside the repository. Put the file itself here.",
        Severity.Error);

    public static readonly Rule Conflict = new(
        "KB1903",
        "A merge conflict was left in the file",
        "Git left a conflict here: two versions of the same lines, from '<<<<<<<' to '>>>>>>>'. Keep what is right of both, and delete the lines with the marks.",
        Severity.Error);

    public static readonly Rule TooLarge = new(
        "KB1904",
        "A content file is too large",
        "The file has {0} bytes; a content file may have {1}. A raw document belongs into 'seeds/'; a speech that is longer is two.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NotUtf8, Link, Conflict, TooLarge];
}
