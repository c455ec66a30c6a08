using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Tests.Addresses;

public sealed class AddressHistoryTests
{
    private const string TakenOut = "  - { rule: manual.page, at: \"9:1\", text: \"谢谢大家！\\n\" }\n";

    private static readonly string s_right = MistakenSpeech.Right;

    [Fact]
    public void ADeletedParagraphIsToldWhereItStoodAndListedAsRetired()
    {
        string changed = s_right.Replace("\n谢谢大家！ {#ny3}\n", "", StringComparison.Ordinal).Replace("---\n\n", TakenOut + "---\n\n", StringComparison.Ordinal);

        Finding finding = Assert.Single(Check(s_right, changed));

        Assert.Equal("(37,48)-(37,54) KB5005", $"{finding.Span} {finding.Rule.Id}");
        Assert.Equal("{#k5s}", changed.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Contains("Links to '#ny3' led to '谢谢大家！'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(changed.Replace("---\n\n", "retired:\n  - { id: ny3, at: \"9:1\" }\n---\n\n", StringComparison.Ordinal), Fixed(s_right, changed));
    }

    [Fact]
    public void ALaterDeletionIsAddedToTheList()
    {
        string before = s_right.Replace("---\n\n", "retired:\n  - { id: k7k, reason: 网页的按钮 } # 见讨论\n---\n\n", StringComparison.Ordinal);
        string changed = before.Replace("\n谢谢大家！ {#ny3}\n", "", StringComparison.Ordinal).Replace("retired:\n", TakenOut + "retired:\n", StringComparison.Ordinal);

        Assert.Contains("  - { id: k7k, reason: 网页的按钮 } # 见讨论\n  - { id: ny3, at: \"9:1\" }\n---\n", Fixed(before, changed), StringComparison.Ordinal);
    }

    [Fact]
    public void AParagraphThatWasJoinedToAnotherBecomesItsFormerAddress()
    {
        string changed = s_right
            .Replace("同志们： {#grc}\n\n今天", "同志们：今天", StringComparison.Ordinal)
            .Replace("---\n\n", "  - { rule: wrap.unfinished, at: \"3:5\", text: \"\\n\" }\n---\n\n", StringComparison.Ordinal);

        Assert.Equal(["KB5005"], Check(s_right, changed).Select(finding => finding.Rule.Id));
        Assert.Equal(changed.Replace("{#q4f}", "{#q4f was:grc}", StringComparison.Ordinal), Fixed(s_right, changed));
    }

    [Theory]
    [InlineData("{#q4f}", "{#q4g}", "{#q4g was:q4f}")]
    [InlineData("{#pf8 was:pf7}", "{#pf8}", "{#pf8 was:pf7}")]
    public void AChangedAddressIsStillThatOfItsWords(string from, string to, string put)
    {
        string changed = s_right.Replace(from, to, StringComparison.Ordinal);

        Assert.Equal(s_right.Replace(from, put, StringComparison.Ordinal), Fixed(s_right, changed));
    }

    [Fact]
    public void ARetiredAddressStaysOnTheListAsItWasWritten()
    {
        string before = s_right.Replace("---\n\n", "retired:\n  - { id: k7k, to: grc, reason: 与下文重复 }\n---\n\n", StringComparison.Ordinal);

        Assert.Equal(["(1,1)-(1,4) KB5005"], Check(before, s_right).Select(finding => $"{finding.Span} {finding.Rule.Id}"));
        Assert.Equal(before, Fixed(before, s_right));
    }

    [Fact]
    public void WhereNobodyAsksWhatAChangeDidNothingIsCompared()
    {
        string changed = s_right.Replace("{#q4f}", "{#q4g}", StringComparison.Ordinal);

        Assert.Empty(ContentChecker.Check([.. MistakenSpeech.Others, new TextFile(MistakenSpeech.Path, changed)]));
    }

    private static TextFile[] Files(string before, string now) => [.. MistakenSpeech.Others, new TextFile(MistakenSpeech.Path, now) { Earlier = before }];

    private static IReadOnlyList<Finding> Check(string before, string now) => ContentChecker.Check(Files(before, now));

    private static string Fixed(string before, string now)
    {
        TextFile better = Assert.Single(ContentFixer.Fix(Files(before, now), static path => path == MistakenSpeech.Path).Changed);
        Assert.Empty(ContentChecker.Check(Files(before, better.Text)));
        return better.Text;
    }
}
