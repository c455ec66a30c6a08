using System.Text;
using AngleSharp.Dom;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>Markdown that becomes a page: the body of a speech, or, where the input begins with a first heading, a page of prose.</summary>
public sealed class MarkdownTarget : FuzzTarget
{
    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(static kind => kind.Key)], [.. GapReason.All.Select(static reason => reason.Key)]);
    private static readonly DocumentFinder s_documents = new(DocumentLexicon.Empty);
    private static readonly SiteFrame s_frame = new PageFrames(new SiteIdentity { Name = "文库", Description = "文稿。" }, Edition.Main, [Edition.Main], AssetsPipeline.Load()).At(SitePaths.Speech("made-up"));

    public override string Name => "markdown";

    public override InputShape Shape => InputShape.Lines;

    public override int MaxLength => 2_048;

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. new[]
        {
            "同志们： {#k1a}\n\n今天，我们召开座谈会。\\*\\*镇的作风建设 \\<抓得紧\\> \\& 抓得实。 {#k2a was:k2z}\n\n## 一、认清形势 {#h1a}\n\n### （一）作风建设永远在路上。 {#h2a run-in}\n\n一是反对形式主义。二是联系群众，找准[最后一公里]{formula}。 {#k3a}\n",
            "> 缺文：付费墙省略，877字 {#g1a gap paywall 877 was:g1z}\n>\n> - 二、明确任务\n> - 三、抓好落实\n\n[××]{redacted place}的同志们要“[作风就是形象]{quote unverified}”，见《中国共产党章程》（2024年3月5日）。 {#k4a}\n\n> 编者注：原文如此。 {#n1a note}\n\n谢谢[大家]{sic}！ {#k5a run-on}\n",
            "# 关于\n\n见[搜索](search.html \"题\")，<https://a.cn>，<a@b.cn>，![图](a.png)。**粗***斜*`码`\\\n换行\n\n- 一\n  1. 二\n\n> 引\n\n```js\nx\n```\n\n[r]: b.html 'c'\n\n[r][] [t][r] &lt; &#60; <b>x</b>\n\n***\n\n题\n===\n",
        }.Select(Encoding.UTF8.GetBytes),
        .. new[] { "input/pages/about.md" }.Select(static path => Encoding.UTF8.GetBytes(KnowledgeBase.Tests.RepositoryText.Read(path))[..1_500]),
    ];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "# ", "## ", "### ", "#### ", "> ", "- ", "1. ", "```\n", "~~~\n", "    ", "***\n", "---\n", "===\n", "| a | b |\n", "|-|-|\n", "**", "*", "_", "__", "`", "``", "~~", "[", "]", "](", ")", "![", "<", ">", "<b>", "</b>", "<script>", "<!--", "-->", "<a href=\"x\" onclick=\"y\">", "<https://a.cn>", "<javascript:alert(1)>",
        "[a](javascript:alert(1))", "[a](java&#115;cript:alert(1))", "[a](data:text/html,x)", "[a](//b.cn)", "[a](\\\\b.cn)", "[a](< javascript:x>)", "[a](%6aavascript:x)", "[r]: javascript:x\n", "[r]: b\n", "[r]", "[^1]", "\\", "&lt;", "&#60;", "&#0;", "&colon;", "&Tab;", "&nbsp;", "{#a onclick=x}", "{.a style=x}", "https://", "www.a.cn", "a@b.cn",
        " {#k9a}", " {#k9b was:k9c}", " {#h9a run-in}", " {#k9d run-on}", " {#n9a note}", " {#g9a gap paywall 877}", "{formula}", "{redacted person}", "{quote verified}", "{sic}", "{item}", "{excerpt}", "[一]{formula}", "缺文：", "编者注：", "\n\n", "\\\n", "  \n", "\r\n", "一是", "一、", "（一）", "《", "》", "“", "”", "××", "XX镇", "**%", "2024年3月5日", "3.5%", "\u3000", "\u200B", "\u202E", "\0", "\"", "'", "𠮷",
    ];

    public override bool Run(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        return text.StartsWith("# ", StringComparison.Ordinal) ? ProsePageClaims.Check(text) : RunBody(text);
    }

    private static bool RunBody(string text)
    {
        var file = new TextFile("input/speeches/made-up.md", text);
        ParsedBody parsed = SpeechBodyParser.Parse(file, 0, s_vocabulary);
        FindingClaims.Check(parsed.Findings, file);
        if (parsed.Findings.Any(static finding => finding.Rule.Severity == Severity.Error))
        {
            return false;
        }

        SpeechOutline outline = SpeechOutline.Of(parsed.Body);
        var page = new BodyPage(TextBuilder.Of(parsed.Body, outline, SpeechAnnotations.Of(parsed.Body, s_documents), SharedParagraphs.None, s_frame.Text));
        string html = Encoding.UTF8.GetString(PageRenderer.RenderAsync<BodyView>(s_frame, page).GetAwaiter().GetResult());
        IElement body = InertHtml.Parse(html);
        foreach (BodyBlock block in parsed.Body.Blocks.Where(static block => block is HeadingBlock or ParagraphBlock))
        {
            string plain = SourceLine.ContentOf(block)!.Plain; // Headings and paragraphs have text.
            IElement[] shown = [.. body.QuerySelectorAll("[id]").Where(element => element.Id == block.Id)];
            Claim.That(shown.Length == 1, "A block is on the page once.", () => $"{block.Id}\n{html}");
            foreach (IElement beside in shown[0].QuerySelectorAll("[data-not-text], .vh, .number").ToArray())
            {
                beside.Remove();
            }


            // HTML has no NUL, and its line ends are line feeds.
            Claim.That(shown[0].TextContent == plain.Replace("\0", "", StringComparison.Ordinal).Replace('\r', '\n').Replace('\uFFFF', '\uFFFD'), "The text of a block is on the page.", () => $"{plain}\n{html}");
        }

        IEnumerable<string> texts = parsed.Body.Blocks.SelectMany(static block => block is GapBlock gap ? gap.Omitted : [SourceLine.ContentOf(block)?.Plain ?? ((NoteBlock)block).Content.Plain]);
        if (texts.Any(static text => text.Trim(' ', '\t') != text || text.IndexOfAny(['\0', '\r']) >= 0))
        {
            // The writer takes only what an import makes.
            return true;
        }

        string written = SpeechBodyWriter.Write(parsed.Body, static reason => reason);
        ParsedBody again = SpeechBodyParser.Parse(new TextFile("again.md", written), 0, s_vocabulary);
        Claim.That(SpeechBodyWriter.Write(again.Body, static reason => reason) == written, "What is written reads back the same.", () => written);
        return true;
    }
}
