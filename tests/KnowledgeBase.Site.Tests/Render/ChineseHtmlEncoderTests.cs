using KnowledgeBase.Site.Render;

namespace KnowledgeBase.Site.Tests.Render;

public class ChineseHtmlEncoderTests
{
    [Theory]
    [InlineData("讲话")]
    [InlineData("\u3000\u3000同志们：")]
    [InlineData("𠮷野家")]
    [InlineData("“四风”——…… ×× ①")]
    public void ChineseStandsAsItIs(string text) => Assert.Equal(text, ChineseHtmlEncoder.Instance.Encode(text));

    [Fact]
    public void WhatMarkupIsMadeOfIsEscaped() =>
        Assert.Equal("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;", ChineseHtmlEncoder.Instance.Encode("<a b=\"c\" d='e'>&"));

    [Fact]
    public void EscapesAndRareCharactersMix() => Assert.Equal("𠮷&amp;𠮷", ChineseHtmlEncoder.Instance.Encode("𠮷&𠮷"));
}
