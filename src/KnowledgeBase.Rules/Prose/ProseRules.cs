
namespace KnowledgeBase.Rules.Prose;

/// <summary>What a page of input/pages must be.</summary>
public static class ProseRules
{
    public static readonly Rule LinkLeadsNowhereSafe = new(
        "KB5101",
        "A link has an address that pages must not have",
        "The link to '{0}' is not allowed. Use an address that begins with 'https://', 'http://' or 'mailto:', or a file of the site such as 'search.html'.",
        Severity.Error);

    public static readonly Rule TitleIsMissing = new(
        "KB5102",
        "A page has no title",
        "The page does not begin with a title. Begin it with a line '# ' and the title.",
        Severity.Error);

    public static readonly Rule PageIsMissing = new(
        "KB5103",
        "A page that the site needs is missing",
        "The file '{0}' is missing. Write it.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [LinkLeadsNowhereSafe, TitleIsMissing, PageIsMissing];
}
