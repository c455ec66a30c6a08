using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Html;

public sealed class HtmlExtractorTests
{
    private const string Sentences = "同志们，今天我们开会，讲三点意见，请大家认真讨论，抓好落实。";

    [Theory]
    [InlineData("<p>党的\n  作风</p>", "党的作风\n")]
    [InlineData("<p>党的 作风</p>", "党的 作风\n")]
    [InlineData("<p>plain\n text</p>", "plain text\n")]
    [InlineData("<p>2024年\n3月</p>", "2024年3月\n")]
    [InlineData("<p><span>一</span>\n<span>二</span></p>", "一二\n")]
    [InlineData("<p><a href=x>一</a>\n<a href=y>二</a></p>", "一 二\n")]
    [InlineData("<p>甲<br>乙<br><br>丙<br></p><p><br></p><p></p>丁", "甲\n乙\n\n丙\n\n丁\n")]
    [InlineData("<div>甲<div>乙</div>丙<span>丁</span></div>", "甲\n乙\n丙丁\n")]
    [InlineData("<pre>\n一  二\n\n  三\t四</pre>", "一  二\n\n  三\t四\n")]
    [InlineData("<p style='white-space:pre-line'>一  二\n三</p>", "一 二\n三\n")]
    [InlineData("<span style='display:block'>一</span><div style='display:inline'>二</div>三", "一\n二三\n")]
    [InlineData("<p>\u3000\u3000一&nbsp;二</p>", "\u3000\u3000一\u00A0二\n")]
    [InlineData("<p>&#x4E00;&#131072;&lt;b&gt;&amp;nbsp;</p>", "一\U00020000<b>&nbsp;\n")]
    [InlineData("<p>一\u0001二\u200B三</p>", "一\u0001二\u200B三\n")]
    public void BlanksAndLineEndsAreThoseOfTheScreen(string html, string text) => Assert.Equal(text, Pages.Extract(html).Text);

    [Theory]
    [InlineData("<ol><li>甲<li>乙</ol>", "1. 甲\n2. 乙\n")]
    [InlineData("<ol start=4 reversed><li>甲<li>乙</ol>", "4. 甲\n3. 乙\n")]
    [InlineData("<ol type=A><li>甲<li value=27>乙</ol>", "A. 甲\nAA. 乙\n")]
    [InlineData("<ol type=i start=9><li>甲<li>乙</ol>", "ix. 甲\nx. 乙\n")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=9><li>甲<li>乙<li>丙</ol>", "九、甲\n十、乙\n十一、丙\n")]
    [InlineData("<ol style='list-style:none'><li>甲</ol>", "甲\n")]
    [InlineData("<ol><li>（一）甲<li>（二）乙</ol>", "（一）甲\n（二）乙\n")]
    [InlineData("<ol><li><a href=x>甲</a><li><a href=y>乙</a></ol>", "甲\n乙\n")]
    [InlineData("<ol><li>甲<ol><li>乙</ol><li><li><p>丙</ol>", "1. 甲\n1. 乙\n3. 丙\n")]
    [InlineData("<ul><li>甲</ul>", "甲\n")]
    public void ItemsHaveTheNumbersThatAreShown(string html, string text) => Assert.Equal(text, Pages.Extract(html).Text);

    [Theory]
    [InlineData("<table><tr><td>甲<td>乙<tr><td><td>丙<td>丁</table>", "甲\t乙\n\t丙\t丁\n")]
    [InlineData("<table><tr><td>甲</table>", "甲\n")]
    [InlineData("<table><tr><td><p>甲<p>乙<td>丙</table>", "甲\n乙\n丙\n")]
    [InlineData("<table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>", "甲\n乙\t丙\n丁\n")]
    public void ARowOfATableIsALineUnlessItLaysOutThePage(string html, string text) => Assert.Equal(text, Pages.Extract(html).Text);

    [Fact]
    public void WhatIsNoTextIsCounted()
    {
        ExtractedText extracted = Pages.Extract(
            "<title>题名</title><p>正文<script>var 甲=1</script><style>p{}</style><!-- 注释 --><img src=x alt=图><iframe>框</iframe>"
            + "<template>模板</template><noscript>无脚本</noscript><select><option>选项</select><svg><title>图形</title></svg><video>视频</video><span hidden>藏</span>");

        Assert.Equal("正文\n", extracted.Text);
        Assert.Equal(
            ["comment 2", "frame 1", "head 2", "hidden 1", "image 1", "media 2", "noscript 3", "script 6", "select 2", "style 3", "svg 2", "template 2"],
            extracted.LeftOut.Select(left => $"{left.Kind} {left.Characters}"));
    }

    [Fact]
    public void VisibleTextInFormsAndDrawingsStays()
    {
        ExtractedText extracted = Pages.Extract("<textarea>甲\n乙</textarea><button>丙</button><svg><foreignObject><p>丁</p></foreignObject></svg><details><summary>戊</summary>己</details>");

        Assert.Equal("甲\n乙\n丙\n丁\n戊\n己\n", extracted.Text);
    }

    [Fact]
    public void APageWithoutRunningTextIsLeftWhole()
    {
        ExtractedText extracted = Pages.Extract("<ul class=nav><li><a href=1>首页</a><li><a href=2>新闻</a><li><a href=3>专题</a></ul><div class=footer>版权所有 某某网</div>");

        Assert.Empty(extracted.Removals);
    }

    [Fact]
    public void RunningTextBesideTheMainTextStaysUnlessItIsSurelyTheSites()
    {
        string speech = string.Concat(Enumerable.Repeat($"<p>{Sentences}</p>", 10));

        ExtractedText extracted = Pages.Extract(
            $"<div class=a>{speech}</div><div class=b><h3>四、关于作风</h3><p>{Sentences}</p><p>谢谢大家！</p></div><div class=c><p>本站内容来源于网络，版权归原作者所有，请联系客服删除。</p></div>");

        string[] outside = [.. Pages.Show(extracted).Split('\n').Where(line => line.StartsWith('-'))];
        Assert.Equal(["- 本站内容来源于网络，版权归原作者所有，请联系客服删除。"], outside);
    }

    [Fact]
    public void ALineEndingInItsOwnElementBesideTheMainTextStays()
    {
        string speech = string.Concat(Enumerable.Repeat($"<p>{Sentences}</p>", 6));

        ExtractedText extracted = Pages.Extract($"<div><p>同志们：</p><div>{speech}</div><p>谢谢大家。</p><p>2024年3月1日</p></div>");

        Assert.Empty(extracted.Removals);
    }

    [Fact]
    public void ATitleWrittenTwiceIsKeptBothTimes()
    {
        string speech = string.Concat(Enumerable.Repeat($"<p>{Sentences}</p>", 6));

        ExtractedText extracted = Pages.Extract(
            $"<title>在某会上的讲话-某某网</title><div><a href=x>首页</a> <a href=y>新闻</a> <a href=z>专题</a></div><div><h1>在某会上的讲话</h1><div>2024-03-01 来源：某报</div><div><p>在某会上的讲话</p>{speech}</div></div>");

        string[] outside = [.. Pages.Show(extracted).Split('\n').Where(line => line.StartsWith('-'))];
        Assert.Equal(["- 首页 新闻 专题"], outside);
    }

    [Fact]
    public void AListOfLinksAndAFootInTheMainElementStandOutside()
    {
        string speech = string.Concat(Enumerable.Repeat($"<p>{Sentences}</p>", 6));

        ExtractedText extracted = Pages.Extract(
            $"<body>{speech}<p>相关阅读</p><ul><li><a href=1>某市长调研</a> 2024-01-01<li><a href=2>某会议召开</a> 2024-01-02<li><a href=3>某通知</a> 2024-01-03</ul>"
            + "<p>附件：<a href=1.docx>分工表</a></p><div><p>主办：某某办公室</p><p>某ICP备12345678号</p></div></body>");

        string[] kept = [.. Pages.Show(extracted).Split('\n').Where(line => line.StartsWith('+')).Skip(6)];
        Assert.Equal(["+ 附件：分工表"], kept);
    }

    [Fact]
    public void LinesCutInTheMiddleOfSentencesAreNoParagraphs()
    {
        string cut = string.Concat(Enumerable.Repeat("<p>今天我们召开这次会议，主要任务是总结前一阶段工作，安排</p><p>部署下一阶段的任务。</p>", 5));

        Assert.False(Pages.Extract(cut).LinesAreParagraphs);
    }

    [Theory]
    [InlineData("<title>在某会上的讲话_领导讲话_某某县人民政府</title>", "在某会上的讲话")]
    [InlineData("<title>在某会上的讲话 - 某某网</title>", "在某会上的讲话")]
    [InlineData("<title>某某网_在某会上的讲话</title><p>在某会上的讲话</p>", "在某会上的讲话")]
    [InlineData("<title>某某县人民政府门户网站</title>", null)]
    [InlineData("<meta property='og:title' content='在某会上的讲话'><title>别的</title>", "在某会上的讲话")]
    [InlineData("<title>在某会上的讲话-某某网</title><h1>某某网首页横幅</h1><h1>在某会上的讲话</h1>", "在某会上的讲话")]
    public void TheTitleIsWithoutTheNameOfTheSite(string head, string? title)
    {
        ExtractedText extracted = Pages.Extract($"{head}<p>{Sentences}</p>");

        Assert.Equal(title, extracted.Facts.FirstOrDefault(fact => fact.Name == "title")?.Value);
    }

    [Fact]
    public void AnAddressIsTakenOnlyWhenItIsOne()
    {
        ExtractedText extracted = Pages.Extract($"<link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='/a/b'><meta name=url content='https://a.example/b'><p>{Sentences}</p>");

        Assert.Equal(["https://a.example/b"], extracted.Facts.Where(fact => fact.Name == "url").Select(fact => fact.Value));
    }

    [Theory]
    [InlineData("<script>document.write('全文')</script>", "scripts or frames")]
    [InlineData("<frameset><frame src=a></frameset><noframes>旧</noframes>", "scripts or frames")]
    [InlineData("<p>&nbsp;</p>", "holds no text")]
    public void APageThatShowsNothingIsRefusedWithWhatToDo(string html, string message)
    {
        DecodeFailure failure = Pages.Refusal(HtmlExtractor.Extract(html, "utf-8")).Failure;

        Assert.Equal(DecodeProblem.Empty, failure.Problem);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
