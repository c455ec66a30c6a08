using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Tests.Checking;

public sealed class TextReportTests
{
    private static readonly TextFile s_speech = new(SmallReport.Path, "---\ntitle: 甲\n---\n\n" + string.Concat(Enumerable.Range(0, 25).Select(_ => "字，")) + " {#tzc}\n");

    [Fact]
    public void AFewNotesAreShownEach()
    {
        string printed = TextReport.Print(SmallReport.Of(s_speech, [.. SmallReport.At(s_speech, "，", Severity.Note).Take(TextReport.MostNotes)]), TextForm.Plain);

        Assert.Equal(TextReport.MostNotes, printed.Split('\n').Count(line => line.StartsWith($"{SmallReport.Path}(5,", StringComparison.Ordinal)));
    }

    [Fact]
    public void ManyNotesAreCountedAndTheErrorIsNotLostAmongThem()
    {
        Finding[] findings = [.. SmallReport.At(s_speech, "，", Severity.Note), .. SmallReport.At(s_speech, "甲", Severity.Error)];

        string printed = TextReport.Print(SmallReport.Of(s_speech, findings), TextForm.Plain);

        Rule rule = SmallReport.Rule(Severity.Error);
        Assert.Equal(
            $"{SmallReport.Path}(2,8): error {rule.Id}: {findings[^1].Message}\n"
            + "Notes, which stop nobody: 25. '--notes' shows each.\n"
            + $"     25  {rule.Id}  {rule.Title}\n"
            + $"1 speech checked, 1 error, 25 notes. 'kb explain {rule.Id}' tells more.\n",
            printed);
    }

    [Fact]
    public void ManyNotesAreShownWhenAskedFor()
    {
        string printed = TextReport.Print(SmallReport.Of(s_speech, SmallReport.At(s_speech, "，", Severity.Note)), TextForm.Plain with { AllNotes = true });

        Assert.Equal(25, printed.Split('\n').Count(line => line.StartsWith($"{SmallReport.Path}(5,", StringComparison.Ordinal)));
        Assert.EndsWith("1 speech checked, 25 notes. 'kb explain KB1001' tells more.\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void OfFilesThatNobodyAskedForErrorsComeFirstAndMostIsCounted()
    {
        Finding[] findings = [.. SmallReport.At(s_speech, "字", Severity.Warning), .. SmallReport.At(s_speech, "，", Severity.Note), .. SmallReport.At(s_speech, "甲", Severity.Error)];
        CheckReport report = CheckReport.Of([s_speech], new ContentCheck(findings, []), static _ => false);

        string[] lines = TextReport.Print(report, TextForm.Plain).Split('\n');

        Assert.True(report.IsGood);
        Assert.Equal("In files that were not asked for, which stop nobody: 51 findings.", lines[0]);
        Assert.StartsWith($"  {SmallReport.Path}(2,8): error", lines[1], StringComparison.Ordinal);
        Assert.Equal("  and 31 more:", lines[1 + TextReport.MostElsewhere]);
        Assert.Equal("1 speech checked, 0 findings. 'kb explain KB1001' tells more.", lines[^2]);
    }

    [Fact]
    public void ContentCannotWriteLinesOrColoursOfItsOwn()
    {
        TextFile file = s_speech with { Text = "---\ntitle: a\u001B[31m\nb(1,1): error KB0000: false\n" };

        string printed = TextReport.Print(SmallReport.Of(file, SmallReport.At(file, "a\u001B[31m\nb(1,1): error KB0000: false", Severity.Error)), TextForm.Plain);

        Assert.Equal(2, printed.Count(c => c == '\n'));
        Assert.DoesNotContain('\u001B', printed);
    }

    [Fact]
    public void TheSourceLineFollowsItsFinding()
    {
        Finding[] findings = [.. SmallReport.At(s_speech, "甲", Severity.Warning)];

        string printed = TextReport.Print(SmallReport.Of(s_speech, findings), TextForm.Plain with { ShowSource = true });

        Assert.StartsWith($"{findings[0]}\n    2 | title: 甲\n      |        ^^\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void AWarningWithoutErrorsSaysHowItIsWaived()
    {
        string printed = TextReport.Print(SmallReport.Of(s_speech, SmallReport.At(s_speech, "甲", Severity.Warning)), TextForm.Plain);

        Assert.Contains("\nNo error. Put right what a warning is right about; 'kb check --format waivers FILE'", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void ColoursAreForTerminals()
    {
        CheckReport report = SmallReport.Of(s_speech, SmallReport.At(s_speech, "甲", Severity.Error));

        Assert.Contains($"\u001B[1m{SmallReport.Path}(2,8)\u001B[0m: \u001B[31merror KB1001\u001B[0m: ", TextReport.Print(report, TextForm.Plain with { Ink = new Ink(true) }), StringComparison.Ordinal);
    }
}
