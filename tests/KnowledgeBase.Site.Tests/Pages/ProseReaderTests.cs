using KnowledgeBase.Rules;
using KnowledgeBase.Site.Pages;

namespace KnowledgeBase.Site.Tests.Pages;

public class ProseReaderTests
{
    [Fact]
    public void TheFirstHeadingIsTheTitleAndLeavesTheBody()
    {
        ProseReading reading = Read("# 关于\n\n一段。\n");

        Assert.Equal("关于", reading.Page?.Title);
        Assert.Equal("<p>一段。</p>\n", reading.Page?.Body.Value);
    }

    [Fact]
    public void TheTitleHasAllOfItsText() => Assert.Equal("关于 <b> & kb build 与 https://a.cn", Read("# 关于 &lt;b&gt; &amp; `kb build` **与** <https://a.cn>\n").Page?.Title);

    [Fact]
    public void HtmlIsTextOnThePage()
    {
        ProseReading reading = Read("# 关于\n\n<script>alert(1)</script> <b>粗</b>\n");

        Assert.DoesNotContain("<script", reading.Page?.Body.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", reading.Page?.Body.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("![a](data:image/png;base64,AA)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    public void AddressesThatCouldRunCodeAreFindings(string markdown)
    {
        ProseReading reading = Read($"# 关于\n\n{markdown}\n");

        Assert.Null(reading.Page);
        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal("KB5101", finding.Rule.Id);
        Assert.Equal(3, finding.Span.StartLine);
    }

    [Fact]
    public void APageWithoutATitleIsAFinding() => Assert.Equal("KB5102", Assert.Single(Read("一段。\n").Findings).Rule.Id);

    [Fact]
    public void BoldBesideChinesePunctuationIsBold() =>
        Assert.Contains("<strong>“零容忍”</strong>的", Read("# 关于\n\n必须做到**“零容忍”**的\n").Page?.Body.Value, StringComparison.Ordinal);

    private static ProseReading Read(string text) => ProseReader.Read(new TextFile("input/pages/about.md", text), "说明");
}
