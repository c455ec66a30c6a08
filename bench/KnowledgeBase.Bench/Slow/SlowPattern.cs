namespace KnowledgeBase.Bench.Slow;

/// <summary>Something repeated that makes readers slow which look back or ahead. <paramref name="Before"/> stands once, and begins a document that is read at all.</summary>
internal sealed record SlowPattern(SlowReader Reader, string Piece, string Before = "")
{
    public static IReadOnlyList<SlowPattern> All { get; } =
    [
        .. Of(SlowReader.Text, "同志们：\n", "一、", "（一）", "一是", "1.", "“", "《", "（xué）", "**", "XX", "\u3000", "\n"),
        .. Of(SlowReader.Markdown, "[a](b", "[a](", "[ (](", "**a", "`", "> ", "- a\n", "<a", "&amp;", "!["),
        .. Of(SlowReader.WebPage, "<p>一", "<b>", "<a href=x>", "<table>", "<li>", "<!--", "&amp;", "<font color=white>", "<p style=\"display:none\">隐</p>", "<br>"),
        .. Of(SlowReader.Word, "<w:p><w:r><w:t>一</w:t></w:r></w:p>", "<w:sdt>", "<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>"),
        .. Of(SlowReader.FrontMatter, "[", "- ", "{ a: ", "\"\\x41"),
        .. Of(SlowReader.Body, "[一]{sic}", "[", "](", "“", "《", "一是", "XX", "\\*"),
        .. Of(SlowReader.Prose, "[a](b", "*a_", "> ", "`", "[", "&lt;"),
    ];

    public string Text(int length) => Before + string.Concat(Enumerable.Repeat(Piece, Math.Max(1, length / Piece.Length)));

    private static IEnumerable<SlowPattern> Of(SlowReader reader, params string[] pieces) => pieces.Select(piece => new SlowPattern(reader, piece, reader switch
    {
        SlowReader.Text or SlowReader.Markdown => "同志们，今天开会。\n",
        SlowReader.WebPage => "<!DOCTYPE html><title>讲话</title><p>同志们，今天开会。</p>",
        SlowReader.Prose => "# 题\n\n",
        _ => "",
    }));
}

/// <summary>What reads a pattern.</summary>
internal enum SlowReader
{
    Text,
    Markdown,
    WebPage,
    Word,
    FrontMatter,
    Body,
    Prose,
}
