namespace KnowledgeBase.Rules.Collections;

/// <summary>What collection files must be.</summary>
public static class SchemaRules
{
    public static readonly Rule UnknownType = new(
        "KB3004",
        "A field's type or vocabulary does not exist",
        "{0} '{1}' does not exist.{2} Use one of: {3}.",
        Severity.Error);

    public static readonly Rule FieldBroken = new(
        "KB3005",
        "A field of a collection cannot be used",
        "Field '{0}' {1}. {2}",
        Severity.Error);

    public static readonly Rule SearchUseBroken = new(
        "KB3007",
        "Search cannot do this with the field",
        "Field '{0}' {1}. {2}",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [UnknownType, FieldBroken, SearchUseBroken];
}
