namespace KnowledgeBase.Rules.Releases;

/// <summary>What a file of input/releases must be, besides the form of its fields.</summary>
public static class ReleaseRules
{
    public static readonly Rule NoNumber = new(
        "KB5106",
        "The file of a release is not named by its number",
        "'{0}' is not the number of a release. Name the file by the year and a count within the year, such as '2026.1.yml', as 'kb release' does.",
        Severity.Error);

    public static readonly Rule OtherCorpus = new(
        "KB5107",
        "The list of a release is not the one that was released",
        "The list has the hash {0}, but the release states another. A release is never edited: take the file back from the history, and make a new release with 'kb release' for what has changed.",
        Severity.Error);

    public static readonly Rule NoSlug = new(
        "KB5108",
        "A release lists a speech by what is no address",
        "'{0}' is not the address of a speech, or stands here twice. Write the name of its file without '.md', each once.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NoNumber, OtherCorpus, NoSlug];
}
