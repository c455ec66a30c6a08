using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Html;

public sealed class HtmlCharsetTests
{
    private const string Speech = "同志们，今天我们召开这次会议，主要任务是总结前一阶段工作，安排部署下一阶段任务，请大家认真抓好落实。";
    private const string Traditional = "各位同志，今天我們召開這次會議，主要任務是總結前一階段工作，安排部署下一階段任務，請大家認真抓好落實。";

    [Theory]
    [InlineData("<meta charset=gb2312>", "gb18030")]
    [InlineData("<META http-equiv=\"Content-Type\" content=\"text/html; charset=GBK\">", "gb18030")]
    [InlineData("<?xml version='1.0' encoding='Big5'?>", "big5")]
    [InlineData("<meta charset='utf-8'>", "utf-8")]
    [InlineData("<meta charset=utf-16>", "utf-8")]
    [InlineData("<meta charset=klingon>", null)]
    [InlineData("<p>charset=gbk</p>", null)]
    public void TheStatedEncodingIsFound(string head, string? encoding) => Assert.Equal(encoding, HtmlCharset.Declared(Encoding.ASCII.GetBytes(head)));

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("big5", "gb18030")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("utf-8", "utf-8-bom")]
    [InlineData("gb2312", "utf-16le-bom")]
    [InlineData("utf-8", "utf-16be")]
    public void TheBytesDecideAndNotTheDeclaration(string declared, string real)
    {
        string html = $"<html><head><meta charset={declared}><script>var a = 'plain ascii that says nothing'; </script></head><body><p>{Speech}</p></body></html>";

        HtmlPageText page = Pages.Text(HtmlExtractor.Read(SeedEncodings.Encode(html, real, crLf: false)));

        Assert.Equal(real, page.Encoding);
        Assert.Equal(Speech + "\n", page.Extracted.Text);
    }

    [Theory]
    [InlineData("big5")]
    [InlineData("gb2312")]
    public void TraditionalPagesAreRead(string declared)
    {
        byte[] bytes = SeedEncodings.Encode($"<meta charset={declared}><p>{Traditional}</p>", "big5", crLf: false);

        Assert.Equal(Traditional + "\n", Pages.Text(HtmlExtractor.Read(bytes)).Extracted.Text);
    }

    [Fact]
    public void ABadByteOutsideOfTheTextDoesNoHarm()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes("<meta charset=utf-8><script>'"), 0xE5, 0xFF, .. Encoding.UTF8.GetBytes($"'</script><p>{string.Concat(Enumerable.Repeat(Speech, 60))}</p>")];

        Assert.DoesNotContain('\uFFFD', Pages.Text(HtmlExtractor.Read(bytes)).Extracted.Text);
    }

    [Fact]
    public void ABadByteInTheTextIsRefused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{string.Concat(Enumerable.Repeat(Speech, 60))}"), 0xE5, 0xFF, .. Encoding.UTF8.GetBytes("完了。</p>")];

        Assert.Equal(DecodeProblem.Damaged, Pages.Refusal(HtmlExtractor.Read(bytes)).Failure.Problem);
    }

    [Fact]
    public void APageReadWithAWrongEncodingAndSavedAgainIsRefused()
    {
        // 同志们 and 工作, their UTF-8 read as GBK.
        string wrong = string.Concat(Enumerable.Repeat("鍚屽織浠宸ヤ綔", 12));

        HtmlReading reading = HtmlExtractor.Read(Encoding.UTF8.GetBytes($"<p>{wrong}</p>"));

        Assert.Equal(DecodeProblem.DoublyEncoded, Pages.Refusal(reading).Failure.Problem);
    }
}
