namespace KnowledgeBase.Rules.Tests.Quotations;

public sealed class QuotationCheckerTests
{
    [Theory]
    [InlineData("习近平总书记深刻指出：“党的作风是党的形象。” {#k3f}\n", "(1,12)-(1,24) KB4501")]
    [InlineData("𠮷省领导说，“稳不好就要问责” {#k3f}\n", "(1,8)-(1,17) KB4501")]
    [InlineData("\\*\\*\\*\\*\\*\\*指出：“基层是大厦的地基”。 {#k3f}\n", "(1,16)-(1,26) KB4501")]
    [InlineData("習近平總書記強調：“抓常、抓細、抓長。” {#k3f}\n", "(1,10)-(1,21) KB4501")]
    [InlineData("王书记强调：“抓落实。”李县长要求：“抓学习。” {#k3f}\n", "(1,7)-(1,13) KB4501;(1,19)-(1,25) KB4501")]
    public void WordsOfAnAuthorityAreToldAtTheirMarks(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body).Where(finding => finding.EndsWith("KB4501", StringComparison.Ordinal))));

    [Theory]
    [InlineData("习近平总书记指出：[“党的作风是党的形象。”]{quote unverified} {#k3f}\n")]
    [InlineData("习近平总书记指出：“[党的作风是党的形象。]{quote verified}” {#k3f}\n")]
    [InlineData("俗话说：“五个指头各有长短。” {#k3f}\n")]
    [InlineData("要以“功成不必在我”的精神抓落实。 {#k3f}\n")]
    [InlineData("书记要带头。大家常说：“一分部署，九分落实。” {#k3f}\n")]
    [InlineData("总书记指出：“没有收口。 {#k3f}\n", "KB4103")]
    public void OtherWordsAreNot(string body, string other = "") => Assert.DoesNotContain(BodyFindings.Of(body), finding => !finding.EndsWith(other.Length > 0 ? other : "none", StringComparison.Ordinal));

    [Fact]
    public void TheSpeakerIsNamedAsTheTextHasIt() =>
        Assert.Equal("習近平總書記", Assert.Single(BodyFindings.Full("習近平總書記強調：“抓常。” {#k3f}\n"), static finding => finding.Rule.Id == "KB4501").Arguments[1]);
}
