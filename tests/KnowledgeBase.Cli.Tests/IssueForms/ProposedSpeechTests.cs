using KnowledgeBase.Cli.IssueForms;

namespace KnowledgeBase.Cli.Tests.IssueForms;

public sealed class ProposedSpeechTests
{
    [Theory]
    [InlineData("同志们：\n\n今天开会。")]
    [InlineData("### 出处网址或刊物 · Where it is from\n\nhttps://evil.example\n\n### 讲话全文 · The speech\n\n别的")]
    [InlineData("```\n代码\n```")]
    [InlineData("${{ github.token }} $(id) `id` ; rm -rf / #")]
    [InlineData("_No response_ 不是空白")]
    [InlineData("---\ntitle: x\n---\n正文")]
    public void TheTextIsWhatWasPasted(string text) =>
        Assert.Equal(text + "\n", Read(IssueBody.Speech(text)).Text);

    [Fact]
    public void LineEndsOfWindowsAreThoseOfTheForm() =>
        Assert.Equal("甲\n乙\n", Read(IssueBody.Speech("甲\n乙").ReplaceLineEndings("\r\n")).Text);

    [Fact]
    public void TheNameOfTheFileHasOnlyTheIssuesNumber() =>
        Assert.Equal("issue-12.txt", Read(IssueBody.Speech("正文", source: "../../etc/passwd")).FileName);

    [Theory]
    [InlineData("- [ ] 公开\n- [x] 无")]
    [InlineData("- [x] 公开")]
    [InlineData("_No response_")]
    [InlineData("- [x] 公开\n随便")]
    public void ABoxThatIsNotTickedRefusesTheSpeech(string checks) =>
        Assert.Contains("not ticked", Assert.Throws<UserFaultException>(() => Read(IssueBody.Speech("正文", checks: checks))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("_No response_", "政府网站", "正文")]
    [InlineData("https://a.example", "_No response_", "正文")]
    [InlineData("https://a.example", "一行\n两行", "正文")]
    [InlineData("https://a.example\u202E", "政府网站", "正文")]
    [InlineData("https://a.example", "政府网站", " \n\n")]
    public void AnAnswerThatIsMissingOrIsNoLineRefusesTheSpeech(string source, string rights, string text) =>
        Assert.Throws<UserFaultException>(() => Read(IssueBody.Speech(text, source, rights)));

    [Fact]
    public void TextThatIsNotFromTheFormIsRefused()
    {
        string good = IssueBody.Speech("正文");

        Assert.All(
            ["", "请看", "前言\n\n" + good, good.Replace("### 讲话全文", "## 讲话全文", StringComparison.Ordinal), new string('长', IssueFormReader.LongestBody + 1), good[(good.IndexOf("### 为何", StringComparison.Ordinal))..]],
            body => Assert.Throws<UserFaultException>(() => Read(body)));
    }

    private static ProposedSpeech Read(string body) => ProposedSpeech.Of(new IssueEvent(12, body));
}
