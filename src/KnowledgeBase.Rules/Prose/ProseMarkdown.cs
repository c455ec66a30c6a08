using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace KnowledgeBase.Rules.Prose;

/// <summary>The Markdown of <c>input/pages/*.md</c>: CommonMark without HTML.</summary>
public static class ProseMarkdown
{
    // Without the CJK rule, "**“……。”**同志" would keep its asterisks.
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Build();

    /// <summary>Spans are offsets in the text, in UTF-16 code units.</summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, s_pipeline);

    /// <summary>Whether marks stand in each other deeper than Markdig reads or writes, which is 128.</summary>
    public static bool IsTooDeep(string text)
    {
        try
        {
            ToHtml(text);
            return false;
        }
        catch (ArgumentException)
        {
            // Its own limit, for which it has no other exception and no question to ask before.
            return true;
        }
    }

    /// <summary>Text for a line of Markdown, with a backslash before what would not be read as itself.</summary>
    public static string Escape(string text) =>
        string.Concat(text.Select(static c => c < 0x80 && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "\\" + c : c.ToString()));

    public static string ToHtml(string text) => ToHtml(Parse(text));

    public static string ToHtml(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        s_pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
