using KnowledgeBase.Rules.Tests.Speeches;

namespace KnowledgeBase.Rules.Tests.PersonalData;

public class PersonalDataCheckerTests
{
    [Theory]
    [InlineData("联系人的手机是13800138000，", "KB6301 13800138000")]
    [InlineData("手机：138-0013-8000，", "KB6301 138-0013-8000")]
    [InlineData("请拨打+86 138 0013 8000，", "KB6301 +86 138 0013 8000")]
    [InlineData("（１３８００１３８０００）", "KB6301 １３８００１３８０００")]
    [InlineData("一三八〇〇一三八〇〇〇，", "KB6301 一三八〇〇一三八〇〇〇")]
    [InlineData("138零零138000，", "KB6301 138零零138000")]
    [InlineData("办公室0731-85551234，", "KB6301 0731-85551234")]
    [InlineData("办公室(010)8555 1234，", "KB6301 010)8555 1234")]
    [InlineData("举报电话：85551234、85551235。", "KB6301 85551234", "KB6301 85551235")]
    [InlineData("𠮷某某13900139000", "KB6301 13900139000")]
    [InlineData("证号11010519491231002X，", "KB6302 11010519491231002X")]
    [InlineData("110105 19491231 002x，", "KB6302 110105 19491231 002x")]
    [InlineData("440524188001010014。", "KB6302 440524188001010014")]
    [InlineData("身份证440524188001010015有误。", "KB6302 440524188001010015")]
    [InlineData("身份证号码为130503670401001的，", "KB6302 130503670401001")]
    [InlineData("发到wang.wu@example.com，", "KB6303 wang.wu@example.com")]
    [InlineData("发到wangwu \\[at\\] example.com，", "KB6303 wangwu \\[at\\] example.com")]
    [InlineData("发到wangwu＃example.com，", "KB6303 wangwu＃example.com")]
    [InlineData("发到ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ，", "KB6303 ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ")]
    [InlineData("银行卡号6222 0212 0200 0000 019，", "KB6304 6222 0212 0200 0000 019")]
    [InlineData("加QQ：123456789，", "KB6305 123456789")]
    [InlineData("微信号：wang\\_wu88，", "KB6305 wang\\_wu88")]
    [InlineData("加V：gongwen888，", "KB6305 gongwen888")]
    public void ANumberOrAddressIsFoundWhereItStands(string words, params string[] expected)
    {
        SpeechFile file = SpeechFile.Of($"大家要[抓好]{{formula}}落实，{words}会后报县委办。 {{#k3f}}\n");

        Assert.Equal(expected, file.Quoted("KB63"));
        Assert.Equal(expected, file.WithWindowsLineEnds().Quoted("KB63"));
    }

    [Theory]
    [InlineData("全年投入13800138000元，")]
    [InlineData("到2024年03月05日，")]
    [InlineData("拨打12345、110或12388，")]
    [InlineData("编号A13800138000，")]
    [InlineData("文号〔2024〕12345678，")]
    [InlineData("440524188001010015，")]
    [InlineData("1234567890123456789012，")]
    [InlineData("用好QQ、微信等平台，")]
    [InlineData("增加VR2020体验区，")]
    [InlineData("关注微信公众号，")]
    [InlineData("C\\#和@符号，")]
    [InlineData("身份证440524\\*\\*\\*\\*\\*\\*\\*\\*0014，")]
    [InlineData("手机138\\*\\*\\*\\*8000，")]
    [InlineData("一一二二三三四四五五六，")]
    public void OtherNumbersBelongToNobody(string words) => Assert.Empty(SpeechFile.Of($"大家要抓好落实，{words}会后报县委办。 {{#k3f}}\n").Quoted("KB63"));

    [Fact]
    public void TheTitleIsReadToo()
    {
        SpeechFile file = SpeechFile.Of("同志们： {#k3f}\n", "title: 讲话13800138000\n");

        Assert.Equal(["(2,10)-(2,21) KB6301"], file.Findings().Brief());
    }

    [Fact]
    public void NoMessageShowsTheWholeNumber()
    {
        foreach (string number in new[] { "13800138000", "11010519491231002X", "wang.wu@example.com", "0731-85551234" })
        {
            Finding finding = Assert.Single(SpeechFile.Of($"大家报{number}。 {{#k3f}}\n").Findings());

            Assert.DoesNotContain(number, finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(number[4..^3], finding.Message, StringComparison.Ordinal);
        }
    }
}
