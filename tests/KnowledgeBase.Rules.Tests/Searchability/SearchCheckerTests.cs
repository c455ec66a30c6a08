namespace KnowledgeBase.Rules.Tests.Searchability;

public sealed class SearchCheckerTests
{
    [Theory]
    [InlineData("高度\uE010米。 {#k3f}\n", "(1,3)-(1,4) KB7001")]
    [InlineData("高\U00020BB7度\U000F0001米。 {#k3f}\r\n", "(1,5)-(1,7) KB7001")]
    [InlineData("高度\uFDD0米\uFFFF。 {#k3f}\n", "(1,3)-(1,4) KB7001;(1,5)-(1,6) KB7001")]
    [InlineData("高度\uD840米。 {#k3f}\n", "(1,3)-(1,4) KB7001")]
    [InlineData("高度\uDC00米。 {#k3f}\n", "(1,3)-(1,4) KB7001")]
    [InlineData("高\uFFFD度\uFFFD米\uFFFD。 {#k3f}\n", "(1,2)-(1,3) KB7001")]
    [InlineData("硫\U0002ADDD\U00030000，\U0001F600。 {#k3f}\n", "")]
    public void CharactersThatNobodyCanTypeAreTold(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));

    [Fact]
    public void TheTitleIsLookedAtToo() =>
        Assert.Equal(["(2,9)-(2,10) KB7001"], BodyFindings.Full("同志们。 {#k3f}\n", "title: 讲\uE010话\n").Brief());

    [Fact]
    public void AnEscapeInTheTitleIsToldAtTheWholeTitle() =>
        Assert.Equal(["(2,8)-(2,18) KB7001"], BodyFindings.Full("同志们。 {#k3f}\n", "title: \"讲\\uE010话\"\n").Brief());

    [Theory]
    [InlineData("同志们。 {#k3f}\n\n※※※※ {#k4f}\n", "(3,1)-(3,5) KB7002")]
    [InlineData("同志们。 {#k3f}\n\n\\*\\*\\* {#k4f}\n", "")]
    [InlineData("同志们。 {#k3f}\n\n1 {#k4f}\n\nКиїв {#k5f}\n\n\U00020BB7 {#k6f}\n", "")]
    public void AParagraphWithoutAWordIsTold(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));
}
