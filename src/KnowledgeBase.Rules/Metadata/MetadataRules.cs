namespace KnowledgeBase.Rules.Metadata;

/// <summary>What the fields say of a speech against what its own text says (KB21).</summary>
public static class MetadataRules
{
    public static readonly Rule DateStated = new(
        "KB2101",
        "The text states a date that the fields do not have",
        "'date' is unknown, but the text says '{0}' in a line of its own. If that is the day of the speech, write 'date: {1}'.",
        Severity.Warning);

    public static readonly Rule PublishedBefore = new(
        "KB2102",
        "A speech is published before it is given",
        "'published' is {0}, before 'date', {1}. Correct the one that is wrong.",
        Severity.Warning);

    public static readonly Rule TitleHasMore = new(
        "KB2103",
        "The title has something that belongs to no title",
        "The title holds '{0}', which is {1}. Take it out under 'removed', or declare a correction of 'title'.",
        Severity.Warning);

    public static readonly Rule OccasionStated = new(
        "KB2104",
        "The title states an occasion that the fields do not have",
        "'occasion' is unknown, but the title says '{0}'. If that is the occasion, write it.",
        Severity.Note);

    public static readonly Rule TitleReordered = new(
        "KB2105",
        "The title holds a mark that changes the order of what is shown",
        "The title holds U+{0}, a mark of direction: readers would see its characters in another order. Take it out under 'removed', or declare a correction of 'title'.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [DateStated, PublishedBefore, TitleHasMore, OccasionStated, TitleReordered];
}
