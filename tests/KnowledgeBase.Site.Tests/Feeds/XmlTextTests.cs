using System.Text;
using KnowledgeBase.Site.Feeds;

namespace KnowledgeBase.Site.Tests.Feeds;

public class XmlTextTests
{
    [Fact]
    public void WhatXmlCannotHoldIsLeftOut() => Assert.Equal("讲话𠀀<&>", XmlText.Clean("讲\u0001话𠀀<&>\uFFFF"));

    [Fact]
    public void AFileIsUtf8WithoutMarkAndEndsWithALine()
    {
        string text = Encoding.UTF8.GetString(XmlText.Write(static xml => xml.WriteElementString("a", "讲<话")));

        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>讲&lt;话</a>\n", text);
    }

    [Fact]
    public void ElementsStandOnLinesOfTheirOwnWithoutIndent()
    {
        string text = Encoding.UTF8.GetString(XmlText.Write(static xml =>
        {
            xml.WriteStartElement("a");
            xml.WriteElementString("b", "\"'&>");
            xml.WriteEndElement();
        }));

        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n<b>\"'&amp;&gt;</b>\n</a>\n", text);
    }

    [Theory]
    [InlineData("\t\n\r 讲𠀀\uE000\uFFFD", "\t\n\r 讲𠀀\uE000\uFFFD")]
    [InlineData("\u0000\u0008\u000B\u001F\uFFFE", "")]
    [InlineData("𠀀\u0001", "𠀀")]
    public void WhatXmlHoldsStays(string text, string expected) => Assert.Equal(expected, XmlText.Clean(text));

    // A mark of half a character would be written and read by nobody.
    [Fact]
    public void HalfOfAPairIsNeverWritten() =>
        Assert.ThrowsAny<ArgumentException>(() => XmlText.Write(static xml => xml.WriteElementString("a", "\uD842")));
}
