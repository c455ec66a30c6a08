namespace KnowledgeBase.Import.Tests;

public sealed class ImportQuestionsTests
{
    [Theory]
    [InlineData("Dear colleagues,\n\nToday we meet to speak about style.\n", "全文没有汉字")]
    [InlineData("关于作风\nThe quick brown fox jumps over the lazy dog, again and again.\n", "汉字只占全文的")]
    [InlineData("第一条 为了规范行政行为，制定本办法。\n第二条 本办法自公布之日起施行。\n", "看上去是其他材料，不像讲话")]
    public void ADocumentThatMayBeNoneOfOursIsAskedAbout(string text, string question) =>
        Assert.Single(Imports.Text(text).Questions, asked => asked.StartsWith(question, StringComparison.Ordinal));

    [Theory]
    [InlineData("在全县作风建设会议上的讲话\n\n　　今天召开作风建设会议，我讲三点意见。\n")]
    [InlineData("同志们：\n　　今天召开作风建设会议，我讲三点意见。\n")]
    public void ASpeechIsNot(string text) =>
        Assert.DoesNotContain(Imports.Text(text).Questions, asked => asked.Contains("应否收入", StringComparison.Ordinal));
}
