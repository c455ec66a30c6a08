namespace KnowledgeBase.Rules.Yaml;

/// <summary>What the YAML of front matter, vocabularies and collections must be, before anybody asks what it means.</summary>
public static class YamlRules
{
    public static readonly Rule Unreadable = new(
        "KB1001",
        "YAML cannot be read",
        "The YAML cannot be read here: {0}. Write 'key: value' lines, lists and quoted text only.",
        Severity.Error);

    public static readonly Rule DuplicateKey = new(
        "KB1002",
        "The same key stands twice",
        "Key '{0}' is already set on line {1}. Remove one of the two.",
        Severity.Error);

    public static readonly Rule TabIndentation = new(
        "KB1003",
        "A tab is used for indentation",
        "This line is indented with a tab. Use two spaces for each level.",
        Severity.Error)
    {
        Fix = "puts two spaces in the place of the tab",
    };

    public static readonly Rule ForbiddenFeature = new(
        "KB1004",
        "A YAML feature that content does not use",
        "{0} '{1}' is not used in content. {2}",
        Severity.Error);

    public static readonly Rule TooLarge = new(
        "KB1006",
        "YAML is too large or too deep",
        "The YAML has {0}; at most {1} may be read. {2}",
        Severity.Error);

    public static readonly Rule FullWidthColon = new(
        "KB1007",
        "A full-width colon follows a key",
        "'{0}：' has a full-width colon. Write '{0}: ' with an ASCII colon and a space.",
        Severity.Error)
    {
        Fix = "writes ':' and a space",
    };

    public static readonly Rule UnquotedColon = new(
        "KB1008",
        "A value holds a colon and is not quoted",
        "The value of '{0}' holds ': '. Quote the value: \"…\".",
        Severity.Error)
    {
        Fix = "puts the value in double quotes",
    };

    public static readonly Rule ByteOrderMark = new(
        "KB1009",
        "The file begins with a byte order mark",
        "The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.",
        Severity.Error)
    {
        Fix = "takes the mark away",
    };

    public static IEnumerable<Rule> All =>
        [Unreadable, DuplicateKey, TabIndentation, ForbiddenFeature, TooLarge, FullWidthColon, UnquotedColon, ByteOrderMark];
}
