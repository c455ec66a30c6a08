namespace KnowledgeBase.Rules.Markup;

/// <summary>What the body of a speech must be (KB4) and what its addresses must be (KB5).</summary>
public static class MarkupRules
{
    public static readonly Rule BlockHasNoAddress = new(
        "KB4001",
        "A block has no address",
        "This block has no address. End its line with ' {{#{0}}}', which is free in this file.",
        Severity.Error)
    {
        Fix = "adds a free address",
    };

    public static readonly Rule HeadingLevel = new(
        "KB4002",
        "A heading has a level that speeches do not use",
        "'{0}' is not a heading of a speech. Use '##' for 一、, '###' for （一） and '####' for 1.; the title belongs in the front matter.",
        Severity.Error);

    public static readonly Rule BareCharacter = new(
        "KB4003",
        "A character that Markdown would read as its own stands without a backslash",
        "'{0}' has a meaning in Markdown. Write '\\{0}'; a speech has no emphasis, links, lists or HTML.",
        Severity.Error)
    {
        Fix = "puts a backslash before the character",
    };

    public static readonly Rule UnknownMark = new(
        "KB4004",
        "A mark has a kind that is not in the vocabulary",
        "Mark '{0}' is not in mark-kinds.yml.{1} Use one of: {2}.",
        Severity.Error);

    public static readonly Rule BrokenMark = new(
        "KB4005",
        "A mark is not complete",
        "A mark is written '[text]{{kind}}', closes in its own block and holds no other mark. Complete it, or write '\\[' for a literal bracket.",
        Severity.Error);

    public static readonly Rule SeveralLines = new(
        "KB4006",
        "A block goes over several lines",
        "A block is one line. Join this line to the one above, or put a blank line between them.",
        Severity.Error);

    public static readonly Rule UnknownBlockWord = new(
        "KB4007",
        "A block's address holds a word that means nothing here",
        "'{0}' is not understood in this address. {1}",
        Severity.Error);

    public static readonly Rule RunInWithoutText = new(
        "KB4008",
        "A run-in heading is not followed by its paragraph",
        "A run-in heading is the first sentence of the paragraph below it, but no paragraph follows. Put the paragraph there, or remove 'run-in'.",
        Severity.Error);

    public static readonly Rule QuoteIsNoGap = new(
        "KB4009",
        "A quote block is neither a gap nor a note",
        "A '>' block is an editors' gap or note and says so in its address: '{{#id gap paywall 877}}' or '{{#id note}}'. Quotations in a speech are plain text.",
        Severity.Error);

    public static readonly Rule Emphasis = new(
        "KB4020",
        "Words are set bold or italic",
        "A speech has no bold or italic words: '{0}' would be shown without its marks. Take the marks away, or write a backslash before each if the document has them as text.",
        Severity.Error)
    {
        Fix = "takes the marks away where the seed has none, and puts backslashes before them where it has",
    };

    public static readonly Rule MarkWord = new(
        "KB4021",
        "The word after a mark's kind is not one that it takes",
        "Mark '{0}' {1}.{2} {3}",
        Severity.Error)
    {
        Fix = "writes the one word that is a letter away",
    };

    public static readonly Rule Link = new(
        "KB4022",
        "A link or an image stands in the text",
        "A speech has no links and no images: of '{0}' readers would see '{1}' only. Write the words alone, or escape the brackets if the document has them as text.",
        Severity.Error)
    {
        Fix = "takes the link away and leaves its words, or puts backslashes where the seed has the marks",
    };

    public static readonly Rule Html = new(
        "KB4023",
        "HTML stands in the text",
        "A speech has no HTML: of '{0}' readers would see '{1}' only. Take the tags away, or write a backslash before each '<' and '>' if the document has them as text.",
        Severity.Error)
    {
        Fix = "takes the tag away, or puts backslashes where the seed has it",
    };

    public static readonly Rule Lines = new(
        "KB4024",
        "A table or a list stands in the text",
        "A speech has no {0}. Write each {1} as a paragraph of its own with its own address, a blank line between, and a backslash before a '{2}' that the document has.",
        Severity.Error);

    public static readonly Rule RunOnAtEnd = new(
        "KB4010",
        "A block runs on, but no text follows",
        "'run-on' says that the seed's line goes on with the next block, but no heading or paragraph follows. Put the text there, or remove 'run-on'.",
        Severity.Error);

    public static readonly Rule OtherLineEnd = new(
        "KB4011",
        "A character stands in the body that some programs take for a line end",
        "U+{0} stands here: some programs begin a new line at it or end the text, others show nothing. Take it away, and list it under 'removed' if the seed has it; or make two blocks of this one.",
        Severity.Error);

    public static readonly Rule BlankAtEnd = new(
        "KB4012",
        "The text of a block begins or ends with a blank",
        "A space or a tab stands at the beginning or the end of this block's text, where Markdown drops it. Take it away, and list it under 'removed' if the seed has it.",
        Severity.Error);

    public static readonly Rule IdTwice = new(
        "KB5001",
        "Two blocks have the same address",
        "Address '{0}' is already used in line {1}. Give the newer block another one, for example '{2}'.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        BlockHasNoAddress, HeadingLevel, BareCharacter, UnknownMark, BrokenMark, SeveralLines, UnknownBlockWord, RunInWithoutText, QuoteIsNoGap, RunOnAtEnd, OtherLineEnd, BlankAtEnd, Emphasis, MarkWord, Link, Html, Lines, IdTwice,
    ];
}
