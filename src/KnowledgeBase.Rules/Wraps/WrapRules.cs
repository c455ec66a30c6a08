namespace KnowledgeBase.Rules.Wraps;

/// <summary>Line breaks of a page that became ends of paragraphs (KB43).</summary>
public static class WrapRules
{
    public static readonly Rule BrokenSentence = new(
        "KB4301",
        "A paragraph ends in the middle of a sentence",
        "This paragraph ends with '{0}' and the next goes on with '{1}': the sentence was broken by a line end of the page.{2}",
        Severity.Warning);

    public static readonly Rule EndsWithComma = new(
        "KB4302",
        "A paragraph ends with a comma",
        "This paragraph ends with '{0}' and the next goes on with '{1}': the sentence was broken by a line end of the page.{2}",
        Severity.Warning)
    {
        Fix = "joins the two paragraphs and lists the line break under 'removed'",
    };

    public static readonly Rule BeginsWithMark = new(
        "KB4303",
        "A paragraph begins with a mark that ends something",
        "This paragraph begins with '{0}': a line end of the page broke the sentence above, or the first words of this one were lost.{1}",
        Severity.Warning)
    {
        Fix = "joins the two paragraphs and lists the line break under 'removed'",
    };

    public static IReadOnlyList<Rule> All { get; } = [BrokenSentence, EndsWithComma, BeginsWithMark];
}
