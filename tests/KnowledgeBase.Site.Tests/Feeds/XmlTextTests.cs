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
}
