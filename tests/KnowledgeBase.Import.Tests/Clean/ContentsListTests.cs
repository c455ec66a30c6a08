using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class ContentsListTests
{
    private const string Body = "各级党组织要提高认识，压实责任。各部门要密切配合，形成合力。广大干部要带头实干，务求实效。";

    [Fact]
    public void TheListEndsWhereTheNumberingBeginsAgain()
    {
        Ledger ledger = Clean($"目录\n一、提高认识\n二、压实责任\n一、提高认识\n{Body}\n二、压实责任\n{Body}\n");

        Assert.Equal(["一、提高认识", "二、压实责任"], ledger.Contents);
        Assert.Equal("目录\n一、提高认识\n二、压实责任\n", ledger.TextOf(Assert.Single(ledger.Removed)));
    }

    [Fact]
    public void NumbersBeginAgainUnderEachParent()
    {
        Ledger ledger = Clean($"目录\n一、提高认识\n(一)学在前\n(二)干在前\n二、压实责任\n(一)抓主体\n(二)抓监督\n同志们：\n{Body}{Body}\n");

        Assert.Equal(6, ledger.Contents.Count);
    }

    [Theory]
    [InlineData("提纲\n一、提高认识\n(一)学在前\n二、压实责任\n谢谢大家")]
    [InlineData("提纲\n一、提高认识\n(一)学在前\n二、压实责任\n谢谢大家!\n2024年3月5日\n")]
    public void AnOutlineThatNoTextFollowsIsTheSpeech(string text)
    {
        Ledger ledger = Clean(text);

        Assert.Empty(ledger.Contents);
        Assert.Empty(ledger.Removed);
    }

    [Fact]
    public void AHeaderMayNameTheDocumentAndItsLength()
    {
        Ledger ledger = Clean($"■讲稿提纲（完整版共5200字）\n一、提高认识\n二、压实责任\n——正文——\n一、提高认识\n{Body}\n二、压实责任\n{Body}\n");

        Assert.Equal(["一、提高认识", "二、压实责任"], ledger.Contents);
    }

    private static Ledger Clean(string text) => Cleaner.Clean(text, Imports.Rules);
}
