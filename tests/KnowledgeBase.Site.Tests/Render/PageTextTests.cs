using System.Text;
using KnowledgeBase.Site.Render;

namespace KnowledgeBase.Site.Tests.Render;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<br /><img alt=\"a\" />", "<br><img alt=\"a\">\n")]
    [InlineData("a / b /> c/>", "a / b> c/>\n")]
    [InlineData("一\r\n二\r三\n", "一\n二\r三\n")]
    [InlineData("a\n\n\n", "a\n")]
    [InlineData("a\r", "a\r\n")]
    [InlineData(" />/", ">/\n")]
    [InlineData("/", "/\n")]
    [InlineData("", "\n")]
    public void VoidElementsAndLineEndsAreWrittenAsHtmlWritesThem(string rendered, string page)
    {
        using var text = new PageText();
        text.Write(rendered);
        Assert.Equal(page, Encoding.UTF8.GetString(text.ToBytes()));
    }

    [Fact]
    public void APageOfAnyLengthWrittenInPiecesIsWhole()
    {
        string piece = string.Concat(Enumerable.Range(0, 997).Select(static i => (char)('一' + i)));
        using var text = new PageText();
        for (int i = 0; i < 300; i++)
        {
            text.Write(piece);
            text.Write('/');
            text.Write("<b>".ToCharArray(), 1, 1);
        }

        Assert.Equal(string.Concat(Enumerable.Repeat(piece + "/b", 300)) + "\n", Encoding.UTF8.GetString(text.ToBytes()));
    }

    [Fact]
    public void HalfOfASurrogatePairIsRefused()
    {
        using var text = new PageText();
        text.Write("a\ud800b");
        Assert.Throws<EncoderFallbackException>(text.ToBytes);
    }
}
