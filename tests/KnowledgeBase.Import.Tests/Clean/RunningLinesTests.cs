using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class RunningLinesTests
{
    private static readonly string s_page = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处。\n", 12));

    [Fact]
    public void TheHeadOfEachPageGoes()
    {
        Ledger ledger = Cleaner.Clean("市委经济工作会议讲话稿\n" + s_page + "\f\n市委经济工作会议讲话稿\n" + s_page + "\f\n市委经济工作会议讲话稿\n" + s_page, Imports.Rules);

        Assert.Equal(3, ledger.Removed.Count(span => span.Rule == "site.running-line"));
    }

    [Fact]
    public void ARefrainStays()
    {
        Ledger ledger = Cleaner.Clean("奋进新征程\n" + s_page + "奋进新征程\n" + s_page + "奋进新征程\n" + s_page, Imports.Rules);

        Assert.Empty(ledger.Removed);
    }
}
