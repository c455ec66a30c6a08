using System.Text;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>A web page: its text, and some of them imported whole.</summary>
public sealed class HtmlTarget : FuzzTarget
{
    private static readonly string[] s_pages =
    [
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>在大会上的讲话_某网</title><style>.x{display:none}p{text-indent:2em}</style></head><body><nav><a href="/">首页</a><a href="/n">新闻</a></nav><h1>在大会上的讲话</h1><div class="info">发布时间：2024-03-01 浏览量：447</div><div id="content"><p>同志们：</p><p>今天开会，讲三点意见。<b>一、提高认识。</b>要抓落实，一抓到底，不见成效不收兵。</p><p class="x">隐</p></div><footer>版权所有：某某网</footer><script>var a=1</script></body></html>""",
        """<div><ol start="3" type="a"><li>一<li value=7>二<ul><li>三</ul></ol><table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><pre> 一 行\n二</pre><ruby>学<rp>(<rt>xué<rp>)</ruby><img alt="图"><br><textarea>写</textarea><select><option>选</select></div>""",
        """<p style="color:#fff;font-size:0">白</p><font color=white>字</font><span hidden>藏</span><details><summary>展</summary>开</details><template>模</template><noscript>无</noscript><svg><text>画</text></svg><math><mi>x</mi></math><iframe srcdoc="<p>框">框</iframe><!-- 注 -->&nbsp;&amp;&#x4e2d;&#0;""",
    ];

    public override string Name => "html";

    public override InputShape Shape => InputShape.Markup;

    public override int MaxLength => 3_072;

    public override IReadOnlyList<byte[]> Seeds { get; } = [.. s_pages.Select(Encoding.UTF8.GetBytes)];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "<div>", "<p>", "<span>", "<a href=\"x\">", "<ul>", "<ol>", "<ol start=\"9999999999\">", "<ol type=\"I\" reversed>", "<li>", "<li value=\"-3\">", "<table>", "<tr>", "<td colspan=\"3\">", "<td rowspan=\"99999\">", "<th>", "<caption>", "<h1>", "<h2>", "<section>",
        "<article>", "<nav>", "<footer>", "<aside>", "<header>", "<main>", "<pre>", "<blockquote>", "<center>", "<ruby>", "<rt>", "<rp>", "<script>", "<style>", "<noscript>", "<template>", "<textarea>", "<title>", "<head>", "<body>", "<html>", "<frameset>", "<iframe>", "<svg>",
        "<foreignObject>", "<math>", "<mtext>", "<plaintext>", "<xmp>", "<select>", "<option>", "<button>", "<form>", "<details>", "<summary>", "<b>", "<i>", "<em>", "<font color=\"white\">", "<p hidden>", "<p style=\"display:none\">", "<div style=\"display:none\">", "<div style=\"visibility:hidden\">",
        "<div style=\"position:absolute;left:-9999px\">", "<div style=\"font-size:0;height:0;overflow:hidden\">", "<p style=\"text-indent:2em;margin:0 auto\">", "<div class=\"content\">", "<div id=\"share\">", "<br>", "<br/>", "<hr>", "<img alt=\"图\" src=\"x\">", "<input value=\"值\">", "<meta name=\"author\" content=\"某\">",
        "<meta property=\"og:title\" content=\"讲话\">", "<base href=\"x\">", "<!-- 注 -->", "<!--", "-->", "<![CDATA[", "]]>", "<?xml ?>", "<!DOCTYPE html>", "</p>", "</div>", "</table>", "&nbsp;", "&amp;", "&lt;", "&#0;", "&#x110000;", "&notit;", "&#8203;", "版权所有", "上一篇：", "责任编辑：", "同志们：", "一、提高认识",
        "今天开会，讲三点意见，要抓落实，一抓到底。", " 发布时间：2024-03-01 ", "打印", "\u200B", "\u3000\u3000", " style=\"color:#fffffe\"", " class=\"x\"", " aria-hidden=\"true\"", "{", "}", "/*", "*/", "@media print{", "!important", ":not(", "1e999px", "calc(", "rgb(255,255,255)", "#fff",
    ];

    public override bool Run(byte[] input)
    {
        string html = Encoding.UTF8.GetString(input);
        HtmlReading reading = HtmlExtractor.Extract(html, "utf-8");
        if (reading is HtmlPageText page)
        {
            ImportClaims.InOrder(page.Extracted);
            Claim.That(!page.Extracted.Text.Contains('\r', StringComparison.Ordinal), "Lines end in line feeds.");
            Claim.That(page.Extracted.Facts.All(static fact => fact is { Name.Length: > 0, Value.Length: > 0 }), "Facts have a name and a value.");
        }
        else
        {
            Claim.That(reading is HtmlRefusal { Failure.Message.Length: > 0 }, "A page is read or refused.");
        }

        return ImportClaims.IsImportedWhole(input, 32) ? ImportClaims.Import("seeds/made-up.html", input) : reading is HtmlPageText;
    }
}
