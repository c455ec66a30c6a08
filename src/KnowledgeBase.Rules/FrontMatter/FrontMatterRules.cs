namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>What front matter must be; vocabularies and collections are checked by the same rules, since they are mappings with fields too.</summary>
public static class FrontMatterRules
{
    public static readonly Rule NotDelimited = new(
        "KB1005",
        "Front matter is missing or not closed",
        "{0} Put the fields between two lines '---' at the top of the file.",
        Severity.Error);

    public static readonly Rule UnknownField = new(
        "KB2001",
        "The field does not exist",
        "Field '{0}' does not exist here.{1} Fields are: {2}.",
        Severity.Error)
    {
        Fix = "writes the one field name that is a letter away",
    };

    public static readonly Rule MissingField = new(
        "KB2002",
        "A required field is missing",
        "Field '{0}' is missing. Add '{0}: {1}'.",
        Severity.Error);

    public static readonly Rule WrongForm = new(
        "KB2003",
        "The value does not have the form of its field",
        "'{0}' is not {1}. {2}",
        Severity.Error)
    {
        Fix = "writes a date that is one in Chinese as YYYY-MM-DD",
    };

    public static readonly Rule WrongShape = new(
        "KB2004",
        "A list, a record or a single value is expected",
        "Field '{0}' holds {1} where {2} is expected. Write {3}.",
        Severity.Error);

    public static readonly Rule FileNameIsNoAddress = new(
        "KB2005",
        "The file's name cannot be an address",
        "'{0}' cannot be an address. Put the file directly in {1} and name it with a-z, 0-9 and '-', at most 60 characters, with '.md' at the end; 'index' is taken.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NotDelimited, UnknownField, MissingField, WrongForm, WrongShape, FileNameIsNoAddress];
}
