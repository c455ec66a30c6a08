using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Markdown;

/// <summary>
/// Finds the marks of a Markdown document (CommonMark 0.31): they are removals, the text between them stays, and every character keeps its
/// place. Conservative: a mark that could be text, such as stars that do not pair up, is text. Numbers of ordered lists are the author's.
/// </summary>
internal static class MarkdownExtractor
{
    public const string FrontMatterRule = "markdown.front-matter";
    public const string CommentRule = "markdown.comment";
    public const string HeadingRule = "markdown.heading";
    public const string BreakRule = "markdown.break";
    public const string BulletRule = "markdown.bullet";
    public const string QuoteRule = "markdown.quote";
    public const string EmphasisRule = "markdown.emphasis";
    public const string LinkRule = "markdown.link";
    public const string ImageRule = "markdown.image";
    public const string FenceRule = "markdown.fence";
    public const string EscapeRule = "markdown.escape";
    public const string BlankRule = "markdown.blank";

    /// <param name="text">The document with "\n" line ends.</param>
    public static ExtractedText Extract(string text)
    {
        var marks = new MarkdownMarks(text);
        List<ExtractedFact> facts = [];
        int start = MarkdownFrontMatter.Take(text, marks, facts);
        MarkdownBlocks.Take(text, start, marks, facts);
        MarkdownInlines.Take(text, start, marks);
        return new ExtractedText { Text = text, Removals = marks.ToRemovals(), Facts = facts.ToEquatableArray() };
    }
}
