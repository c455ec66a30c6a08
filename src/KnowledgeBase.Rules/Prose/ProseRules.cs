
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

    public static readonly Rule PageIsUnknown = new(
        "KB5104",
        "A link leads to a page that the site does not have",
        "The site has no page '{0}'.{1} Correct the address; that of a speech is 'speeches/' and the name of its file with '.html'.",
        Severity.Error);

    public static readonly Rule ParagraphIsUnknown = new(
        "KB5105",
        "A link leads to a paragraph that the speech does not have",
        "There is no paragraph '{0}' in '{1}'.{2} Copy the address from the paragraph's number on the page, or from '{{#…}}' at the end of its line in the Markdown.",
        Severity.Error);

    public static readonly Rule NameIsNoAddress = new(
        "KB5109",
        "A page has a name that is no address",
        "'{0}' {1}",
        Severity.Error);

    public static readonly Rule TooManyBrackets = new(
        "KB5110",
        "A page has more brackets than are read",
        "The page has more than {0} opening square brackets; reading so many can take hours. Divide it into several pages.",
        Severity.Error);

    public static readonly Rule TooDeep = new(
        "KB5111",
        "Marks of a page stand in each other too deeply",
        "Quotes, lists, brackets or emphasis stand in each other more than a hundred deep here, which is not read. Write them side by side, or put a backslash before marks that are text.",
        Severity.Error);

    public static readonly Rule ImageIsElsewhere = new(
        "KB5112",
        "An image lies on another site",
        "The image '{0}' lies on another site, which would learn who reads this page; browsers are told not to load it. Take the exclamation mark before it out, and it is a link.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [LinkLeadsNowhereSafe, TitleIsMissing, PageIsMissing, PageIsUnknown, ParagraphIsUnknown, NameIsNoAddress, TooManyBrackets, TooDeep, ImageIsElsewhere];
}
