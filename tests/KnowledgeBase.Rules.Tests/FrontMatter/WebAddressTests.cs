using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Tests.FrontMatter;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/a?b=c#d")]
    [InlineData("http://例子.中国/讲话")]
    public void AWholeAddressOfTheWebIsOne(string value) => Assert.True(WebAddress.Is(value));

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("//example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://example.org/%0Aalert(1)")]
    [InlineData("HTTPS://example.org")]
    [InlineData(" https://example.org")]
    public void AnythingElseThanHttpAndHttpsIsNone(string value) => Assert.False(WebAddress.Is(value));

    [Theory]
    [InlineData("https://")]
    [InlineData("http://")]
    [InlineData("https:///path")]
    [InlineData("https://?a")]
    [InlineData("https://:80/")]
    [InlineData("https://user@/")]
    public void AnAddressHasAHost(string value) => Assert.False(WebAddress.Is(value));

    [Theory]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/a\u00A0b")]
    [InlineData("https://example.org/\u0001")]
    [InlineData("https://example.org/\n")]
    public void ABlankOrAControlCharacterEndsAnAddress(string value) => Assert.False(WebAddress.Is(value));
}
