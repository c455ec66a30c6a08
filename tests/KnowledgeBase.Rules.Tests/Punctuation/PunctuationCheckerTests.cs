using KnowledgeBase.Rules.Punctuation;

namespace KnowledgeBase.Rules.Tests.Punctuation;

public sealed class PunctuationCheckerTests
{
    [Theory]
    [InlineData("今天,我们开会;好。 {#k3f}\n", "(1,3)-(1,4) KB4101")]
    [InlineData("压缩25%,基层满意。 {#k3f}\n", "(1,6)-(1,7) KB4101")]
    [InlineData("案件中,70%涉及基层。 {#k3f}\n", "(1,4)-(1,5) KB4101")]
    [InlineData("\U00020BB7家坪村,很好。 {#k3f}\r\n", "(1,6)-(1,7) KB4101")]
    [InlineData("今天，我们，一是学,好。 {#k3f}\n", "(1,10)-(1,11) KB4102")]
    [InlineData("增长1,200人，上午10:30开会，见http\\://a.cn/b?c，好。 {#k3f}\n", "")]
    [InlineData("(一)加强学习，(二)抓好落实，一是快，二是实，三是好，四是省。 {#k3f}\n", "")]
    public void HalfWidthMarksBesideChineseAreTold(string body, string expected) => AssertFindings(expected, body);

    [Fact]
    public void AFileThatDeclaresItsWidthIsComparedMarkByMark() =>
        Assert.DoesNotContain(BodyFindings.Full("今天，我们开会,好。 {#k3f}\n", "width: { from: ascii }\n"), finding => finding.Rule.Id.StartsWith("KB41", StringComparison.Ordinal));

    [Fact]
    public void OneFindingNamesThePlacesOfAllSlips()
    {
        Finding finding = Assert.Single(BodyFindings.Full("甲，乙，丙，丁，戊，一,二。 {#k3f}\n\n三,四。 {#k4f}\n"));

        Assert.Equal(PunctuationRules.NarrowMark, finding.Rule);
        Assert.StartsWith("',' is half width here, as in the seed, where this text else sets it full width (2 in all).", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith($" Others are in line {finding.Span.StartLine + 2}.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("打通“最后一公里，抓好落实。 {#k3f}\n", "(1,3)-(1,4) KB4103")]
    [InlineData("打通最后一公里”，抓好落实。 {#k3f}\r\n", "(1,8)-(1,9) KB4103")]
    [InlineData("\U00020BB7村“最后一公里，抓好落实。 {#k3f}\n", "(1,4)-(1,5) KB4103")]
    [InlineData("打通“最后一公里“，抓好落实。 {#k3f}\n", "(1,3)-(1,4) KB4103")]
    [InlineData("学习《条例》和《办法，抓好落实。 {#k3f}\n", "(1,8)-(1,9) KB4103")]
    [InlineData("（一）学习（上。 {#k3f}\n", "(1,6)-(1,7) KB4103")]
    [InlineData("学习《条例“，抓好》落实。 {#k3f}\n", "(1,6)-(1,7) KB4103")]
    [InlineData("\\*甲[打通“最后]{sic}一公里。 {#k3f}\n", "(1,7)-(1,8) KB4103")]
    public void AMarkWithoutPartnerIsTold(string body, string expected) => AssertFindings(expected, body);

    [Theory]
    [InlineData("学习《关于修改〈条例〉的决定》，抓好“‘四个’一”。 {#k3f}\n")]
    [InlineData("他说：“第一，要学习。 {#k3f}\n\n“第二，要落实。” {#k4f}\n")]
    [InlineData("修改为：“有下列情形之一的： {#k3f}\n\n（一）不学习的； {#k4f}\n\n“单位犯的，照办。” {#k5f}\n")]
    [InlineData("他说：“第一，要学习。 {#k3f}\n\n第二，要落实。” {#k4f}\n")]
    [InlineData("包括：1）学习；2）落实；a）检查。 {#k3f}\n")]
    [InlineData("经受住了‘98特大洪水的考验，it’s好。 {#k3f}\n")]
    [InlineData("我们要“抓 {#k3f}\n\n> 缺文：来源中断 {#k4f gap truncated}\n\n落实”，很好。 {#k5f}\n")]
    public void MarksWithPartnersAreNotTold(string body) => AssertFindings("", body);

    [Fact]
    public void ManyLoneMarksOfOneKindAreOneFinding()
    {
        Finding finding = Assert.Single(BodyFindings.Full("甲】即一。 {#k3f}\n\n乙】即二。 {#k4f}\n\n丙】即三。 {#k5f}\n"));

        Assert.Equal($"'】' has no '【' that opens it in this paragraph. Compare the seed: put back what was lost, or declare a correction under 'corrections'. Others are in lines {finding.Span.StartLine + 2}, {finding.Span.StartLine + 4}.", finding.Message);
    }

    [Theory]
    [InlineData("抓好落实。。 {#k3f}\n", "(1,5)-(1,7) KB4104")]
    [InlineData("增长9%。，好。 {#k3f}\r\n", "(1,5)-(1,7) KB4104")]
    [InlineData("稳定铝，、镁。 {#k3f}\n", "(1,4)-(1,6) KB4104")]
    [InlineData("学习？。 {#k3f}\n", "(1,3)-(1,5) KB4104")]
    [InlineData("好！！真的吗？！ {#k3f}\n", "")]
    [InlineData("他说“好。”，走了。 {#k3f}\n", "")]
    public void TwoStopsSideBySideAreTold(string body, string expected) => AssertFindings(expected, body);

    [Theory]
    [InlineData("今天，我们要抓 好落实。 {#k3f}\n", "(1,8)-(1,9) KB4105")]
    [InlineData("今天，我们要抓\u3000\u3000好落实。 {#k3f}\n", "(1,8)-(1,10) KB4105")]
    [InlineData("第一百二十条之二 有下列情形的，处罚。 {#k3f}\n", "")]
    [InlineData("新华社北京4月18日电\u3000近日，印发。 {#k3f}\n", "")]
    [InlineData("今天，打响“壮美边关 魅力崇左”品牌。 {#k3f}\n", "")]
    [InlineData("出席的有，张 三、李四五、王 六。 {#k3f}\n", "")]
    [InlineData("甲 乙 丙 丁 戊 {#k3f}\n", "")]
    [InlineData("## 三、扛起发展之责 激活基层动能 {#k3f}\n\n同志们。 {#k4f}\n", "")]
    [InlineData("今天，使用 Word 文档。 {#k3f}\n", "")]
    public void ABlankInASentenceIsTold(string body, string expected) => AssertFindings(expected, body);

    [Theory]
    [InlineData("还有很多工作... {#k3f}\n", "(1,7)-(1,10) KB4106")]
    [InlineData("还有很多工作。。。 {#k3f}\n", "(1,7)-(1,10) KB4106")]
    [InlineData("宁莞高速--潮汕高速。 {#k3f}\n", "(1,5)-(1,7) KB4106")]
    [InlineData("增长1.5倍，2020-2025年，IP 1..2。 {#k3f}\n", "")]
    [InlineData("打通\"最后一公里\"。 {#k3f}\n", "(1,3)-(1,4) KB4107")]
    [InlineData("屏幕5\"大，好。 {#k3f}\n", "(1,4)-(1,5) KB4107")]
    [InlineData("the \"best\" one，好。 {#k3f}\n", "")]
    public void WhatStandsForAMarkIsTold(string body, string expected) => AssertFindings(expected, body);

    [Theory]
    [InlineData("办好中国?延边，做足，做强。 {#k3f}\n", "(1,5)-(1,6) KB4108")]
    [InlineData("深化“两业融合”?试点，做足，做强。 {#k3f}\n", "(1,9)-(1,10) KB4108")]
    [InlineData("科技会战?，新建农田，做强，做足。 {#k3f}\n", "(1,5)-(1,6) KB4108")]
    [InlineData("办好\U00020BB7?延边，做足，做强。 {#k3f}\n", "(1,5)-(1,6) KB4108")]
    [InlineData("什么是担当?我们说，做足，做强。 {#k3f}\n", "")]
    [InlineData("工作能干好了吗？肯定不能，做足。 {#k3f}\n", "")]
    [InlineData("一是\\&quot;学习，二是，三是。 {#k3f}\n", "(1,3)-(1,10) KB4109")]
    [InlineData("农村“双整?quot;活动，一是，二是，三是”。 {#k3f}\n", "(1,6)-(1,12) KB4109")]
    [InlineData("用quota;计，二是，三是。 {#k3f}\n", "")]
    public void LostCharactersAreTold(string body, string expected) => AssertFindings(expected, body);

    [Fact]
    public void TheTitleOfTheSeedIsLookedAtToo()
    {
        string[] findings = [.. BodyFindings.Full("同志们。 {#k3f}\n", "title: 在“重点工作会议上的讲话\n").Brief()];

        Assert.Equal(["(2,9)-(2,10) KB4103"], findings);
    }

    private static void AssertFindings(string expected, string body) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));
}
