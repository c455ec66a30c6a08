using KnowledgeBase.Rules.Prose;

namespace KnowledgeBase.Rules.Tests.Prose;

public class AddressPolicyTests
{
    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("HTTP://example.org")]
    [InlineData("http://example.org/a:b")]
    [InlineData("MailTo:a@example.org")]
    [InlineData("search.html")]
    [InlineData("speeches/index.html#a")]
    [InlineData("#top")]
    [InlineData("a/b:c.html")]
    public void TheWebMailAndOwnFilesAreAllowed(string address) => Assert.True(AddressPolicy.Allows(address));

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("//example.org/a")]
    [InlineData("\\\\example.org\\a")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)/a")]
    [InlineData("ftp://example.org/")]
    [InlineData(":alert(1)")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("a b")]
    [InlineData("a\u0001b")]
    [InlineData("a\u00A0b")]
    [InlineData("a\\b")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org\\@example.com/")]
    public void EverythingElseIsNot(string address) => Assert.False(AddressPolicy.Allows(address));
}
