namespace KnowledgeBase.Rules.Yaml;

/// <summary>What the YAML of front matter, vocabularies and collections must be, before anybody asks what it means.</summary>
public static class YamlRules
{
    public static readonly Rule Unreadable = new(
        "KB1001",
        "YAML cannot be read",
        "The YAML cannot be read here: {0}. {1}",
        Severity.Error)
    {
        Fix = "puts a value that cannot begin as it does in double quotes",
    };

    public static readonly Rule DuplicateKey = new(
        "KB1002",
        "The same key stands twice",
        "Key '{0}' is already set on line {1}. Remove one of the two.",
        Severity.Error);

    public static readonly Rule Tab = new(
        "KB1003",
        "A tab stands where spaces are expected",
        "{0} {1}",
        Severity.Error)
    {
        Fix = "puts spaces in the place of the tab",
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

    public static readonly Rule UnseenCharacter = new(
        "KB1010",
        "A character that nobody sees stands in the YAML",
        "A character that nobody sees stands here ({0}). Remove it, or write it as '{1}' in double quotes if the text has it.",
        Severity.Error)
    {
        Fix = "takes the character away, or writes its escape inside double quotes",
    };

    public static readonly Rule OtherBlank = new(
        "KB1011",
        "A blank that is no space stands in the YAML",
        "The blank here is not a space but {0}, which YAML takes for text. Write a space.",
        Severity.Error)
    {
        Fix = "puts spaces in the place of the blank",
    };

    public static readonly Rule CarriageReturn = new(
        "KB1012",
        "A line ends with a carriage return alone",
        "The line ends here with a carriage return alone, and programs do not agree that this is a line end. Save the file with line ends LF (Unix).",
        Severity.Error)
    {
        Fix = "writes the line end as a line feed",
    };

    public static readonly Rule MissingSpace = new(
        "KB1013",
        "A space is missing after a colon or a dash",
        "'{0}' needs a space behind it. Write '{0} ' and then the value.",
        Severity.Error)
    {
        Fix = "adds the space",
    };

    public static IEnumerable<Rule> All =>
    [
        Unreadable, DuplicateKey, Tab, ForbiddenFeature, TooLarge, FullWidthColon, UnquotedColon, ByteOrderMark, UnseenCharacter, OtherBlank, CarriageReturn, MissingSpace,
    ];
}
