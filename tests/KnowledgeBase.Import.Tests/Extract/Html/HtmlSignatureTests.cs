using System.Text;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Html;

public sealed class HtmlSignatureTests
{
    [Theory]
    [InlineData("\uFEFF\n<!-- saved from url=(0001)x -->\n<!DOCTYPE html><html>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'>")]
    [InlineData("<pre>\n同志们：\n</pre>")]
    [InlineData("同志们：<br>一、<b>讲</b><br>二、<br/>三、<p class='a'>完</p>")]
    public void PagesAndPartsOfThemAreKnown(string text)
    {
        Assert.True(HtmlSignature.IsHtml(text));
        Assert.True(HtmlSignature.IsHtml(Encoding.UTF8.GetBytes(text)));
        Assert.True(HtmlSignature.IsHtml(Encoding.Unicode.GetBytes(text)));
    }

    [Theory]
    [InlineData("同志们：\n一、讲话")]
    [InlineData("网页里的<br>和<p>是什么意思，请看第三行。\n第二行\n第三行")]
    [InlineData("<关于作风建设的讲话>\n同志们：")]
    [InlineData("a < b, b > c\n<x> <y> <z> <w>")]
    [InlineData("<!-- 没有结束的注释")]
    [InlineData("")]
    public void TextThatMentionsTagsIsNoPage(string text) => Assert.False(HtmlSignature.IsHtml(text));
}
