namespace KnowledgeBase.Rules.Tests.Wraps;

public sealed class WrapCheckerTests
{
    [Theory]
    [InlineData("各级各部门要认真负责，把作风建设和 {#k3f}\n\n廉政建设结合起来。 {#k4f}\n", "(1,17)-(1,18) KB4301")]
    [InlineData("各级各部门要认真负责把作风建设 {#k3f}\r\n\r\n的成果巩固好。 {#k4f}\r\n", "")]
    [InlineData("各级各部门要认真负责，把作风建设 {#k3f}\r\n\r\n的成果巩固好。 {#k4f}\r\n", "(1,16)-(1,17) KB4301")]
    [InlineData("\U00020BB7县各部门要进行一场“战前 {#k3f}\n\n动员”，抓好落实。 {#k4f}\n", "")]
    [InlineData("\U00020BB7县各部门要进行一场学习的“战前 {#k3f}\n\n动员”，抓好落实。 {#k4f}\n", "(1,17)-(1,18) KB4301")]
    [InlineData("各级各部门要认真负责，把各项工作落到实处，把作风建设抓紧抓实抓好，进一步推动经济社会发展，建设平安乡 {#k3f}\n\n镇，守住底线。平安乡镇建设要抓好。 {#k4f}\n", "(1,50)-(1,51) KB4301")]
    public void ABrokenSentenceIsTold(string body, string expected) => AssertFindings(expected, body);

    [Theory]
    [InlineData("全市基层党建工作述职评议大会的主要任务 {#k3f}\n\n今天，我们开会。 {#k4f}\n")]
    [InlineData("各级各部门要认真负责，把作风建设和 {#k3f}\n\n> 缺文：来源中断 {#k4f gap truncated}\n\n的成果巩固好。 {#k5f}\n")]
    [InlineData("各级各部门要认真负责，把作风建设和 {#k3f run-on}\n\n廉政建设结合起来。 {#k4f}\n")]
    [InlineData("各级各部门要认真负责，把作风建设和 {#k3f}\n\n（二）廉政建设结合起来。 {#k4f}\n")]
    [InlineData("各级各部门要认真负责，把作风建设抓好 {#k3f}\n\n的确，这不容易。 {#k4f}\n")]
    [InlineData("同志们， {#k3f}\n\n今天，我们开会。 {#k4f}\n")]
    [InlineData("（一）学习， {#k3f}\n\n（二）落实。 {#k4f}\n")]
    [InlineData("### （一）学习 {#k3f run-in}\n\n，这很重要。 {#k4f}\n")]
    public void WhatMayEndOrBeginThereIsNotTold(string body) => AssertFindings("", body);

    [Theory]
    [InlineData("我们要抓好落实， {#k3f}\n\n抓出成效。 {#k4f}\n", "(1,8)-(1,9) KB4302")]
    [InlineData("我们要抓好学习、 {#k3f}\r\n\r\n落实。 {#k4f}\r\n", "(1,8)-(1,9) KB4302")]
    [InlineData("我们要抓好\\*\\*[落实，]{sic} {#k3f}\n\n抓出成效。 {#k4f}\n", "(1,13)-(1,14) KB4302")]
    [InlineData("我们要抓好落实 {#k3f}\n\n，抓出成效。 {#k4f}\n", "(3,1)-(3,2) KB4303")]
    [InlineData("这就是CBD {#k3f}\n\n：即中央商务区。 {#k4f}\n", "(3,1)-(3,2) KB4303")]
    public void AMarkAtTheWrongEdgeIsTold(string body, string expected) => AssertFindings(expected, body);

    [Fact]
    public void TheMessageHasTheLineToAdd()
    {
        Finding finding = Assert.Single(BodyFindings.Full("同志们： {#k3f}\n\n各级各部门要认真负责，把作风建设和 {#k4f}\n\n廉政建设结合起来。 {#k5f}\n"));

        Assert.EndsWith("add to 'removed': - { rule: wrap.unfinished, at: \"2:18\", text: \"\\n\" }", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertFindings(string expected, string body) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));
}
