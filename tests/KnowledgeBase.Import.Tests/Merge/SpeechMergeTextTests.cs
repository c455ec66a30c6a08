using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Import.Tests.Merge;

/// <summary>Where a later import cuts the text otherwise: addresses, corrections and marks go with their words.</summary>
public sealed class SpeechMergeTextTests
{
    private static readonly string s_discipline = WorkMeeting.Id("要压实责任");

    private static readonly Change s_joinsTheOpening = new(
        "joins the salutation and the opening",
        ($"同志们： {{#{WorkMeeting.Id("同志们")}}}\n\n今天", "同志们：今天"),
        ($"三点意见。 {{#{WorkMeeting.Id("今天，我们")}}}", "三点意见。 {#zzz}"),
        ("  - { rule: layout.indent", "  - { rule: wrap.width, at: \"4:5\", text: \"\\n\" }\n  - { rule: layout.indent"));

    private static readonly Change s_leavesTheWrap = new(
        "takes a hard wrap for the end of a paragraph",
        ("  - { rule: wrap.unbalanced, at: \"12:14\", text: \"\\n\" }\n", ""),
        ($"要压实责任，以“钉钉子精神”抓好落实，确保取得实效。 {{#{s_discipline}}}", "要压实责任，以“钉钉子 {#zzy}\n\n精神”抓好落实，确保取得实效。 {#zzx}"));

    private static readonly Change s_takesTheEndOfAParagraph = new(
        "takes out the end of a paragraph",
        ($"抓好落实，确保取得实效。 {{#{s_discipline}}}", "抓好落实， {#zzw}"),
        ("  - { rule: ui.action", "  - { rule: meta.editor, at: \"13:9\", text: \"确保取得实效。\" }\n  - { rule: ui.action"));

    [Fact]
    public void AJoinedBlockKeepsTheFirstAddressAndTheOtherAsAlias()
    {
        MergeResult result = WorkMeeting.Merge(WorkMeeting.Imported, s_joinsTheOpening.ApplyTo(WorkMeeting.Imported));

        Assert.Equal(MergeOutcome.Replaced, result.Outcome);
        Assert.Contains($"同志们：今天，我们召开作风建设会议，我讲三点意见。 {{#{WorkMeeting.Id("同志们")} was:{WorkMeeting.Id("今天，我们")}}}\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ACutBlockLeavesItsAddressToTheLargerPartAndItsMarkAndCorrectionToTheirWords()
    {
        string file = new Change(
            "edit",
            ("要压实责任", "[要压实责任]{formula}"),
            ("确保取得实效", "确保取得成效"),
            ("---\n\n同志们", $"corrections:\n  - {{ at: {s_discipline}, from: 实效, to: 成效, reason: 口误 }}\n---\n\n同志们")).ApplyTo(WorkMeeting.Imported);

        MergeResult result = WorkMeeting.Merge(file, s_leavesTheWrap.ApplyTo(WorkMeeting.Imported));

        Assert.Equal(MergeOutcome.Merged, result.Outcome);
        Assert.Contains($"[要压实责任]{{formula}}，以“钉钉子 {{#zzy}}\n\n精神”抓好落实，确保取得成效。 {{#{s_discipline}}}\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains($"corrections:\n  - {{ at: {s_discipline}, from: 实效, to: 成效, reason: 口误 }}\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ACorrectionQuotesMoreWhenItsWordsAreNoLongerUnique()
    {
        string opening = WorkMeeting.Id("今天，我们");
        string file = new Change(
            "edit",
            ("今天，我们", "同志们，我们"),
            ("---\n\n同志们：", $"corrections:\n  - {{ at: {opening}, from: 今天, to: 同志们, reason: 口误 }}\n---\n\n同志们：")).ApplyTo(WorkMeeting.Imported);

        MergeResult result = WorkMeeting.Merge(file, s_joinsTheOpening.ApplyTo(WorkMeeting.Imported));

        Assert.Contains("同志们：同志们，我们召开", result.Markdown, StringComparison.Ordinal);
        Assert.Contains($"  - {{ at: {WorkMeeting.Id("同志们")}, from: ：今天，, to: ：同志们，, reason: 口误 }}\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkWhoseWordsAreTakenOutIsAConflict()
    {
        string file = new Change("edit", ("确保取得实效", "[确保取得实效]{formula}")).ApplyTo(WorkMeeting.Imported);
        string incoming = s_takesTheEndOfAParagraph.ApplyTo(WorkMeeting.Imported);

        Assert.Equal(MergeOutcome.Conflict, WorkMeeting.Merge(file, incoming).Outcome);
        Assert.Equal(file, WorkMeeting.Merge(file, incoming, MergeSide.File).Markdown);
        Assert.Equal(incoming.Replace("zzw", s_discipline, StringComparison.Ordinal), WorkMeeting.Merge(file, incoming, MergeSide.Import).Markdown);
    }

    [Fact]
    public void TwoWaysToCutTheSameWordsAreAConflict()
    {
        string file = WorkMeeting.ByPeople.Single(edit => edit.Name == "joins two paragraphs").ApplyTo(WorkMeeting.Imported);
        Change cutsOtherwise = new(
            "joins the next two",
            ($"作表率。 {{#{WorkMeeting.Id("党员干部")}}}\n\n文稿", "作表率。文稿"),
            ($"{{#{WorkMeeting.Id("文稿由")}}}", "{#zzz}"),
            ("  - { rule: wrap.unbalanced", "  - { rule: wrap.unfinished, at: \"9:17\", text: \"\\n\" }\n  - { rule: wrap.unbalanced"));

        MergeResult result = WorkMeeting.Merge(file, cutsOtherwise.ApplyTo(WorkMeeting.Imported));

        MergeConflict conflict = Assert.Single(result.Conflicts);
        Assert.Equal(3, conflict.Imported!.Split('\n').Length);
        Assert.Equal(2, conflict.InFile.Split('\n').Length);
        Assert.Equal(2, conflict.Incoming.Split('\n').Length);
    }

    [Fact]
    public void MarksStayWhenPunctuationIsNoLongerWidened()
    {
        string file = new Change("edit", ("常抓不懈，持之以恒", "[常抓不懈，持之以恒]{formula}"), ("genre: 讲话", "genre: 发言")).ApplyTo(WorkMeeting.Imported);
        string[] parts = WorkMeeting.Imported.Replace("width: { from: ascii }\n", "", StringComparison.Ordinal).Split("---\n\n");
        string narrow = parts[0] + "---\n\n" + string.Concat(parts[1].Select(KnowledgeBase.Text.Width.WideMarks.ToAscii));

        MergeResult result = WorkMeeting.Merge(file, narrow);

        Assert.Equal(narrow.Replace("常抓不懈,持之以恒", "[常抓不懈,持之以恒]{formula}", StringComparison.Ordinal).Replace("genre: 讲话", "genre: 发言", StringComparison.Ordinal), result.Markdown);
    }

    [Fact]
    public void ASeedThatIsReadOtherwiseKeepsEditsOfTheLinesThatAreTheSame()
    {
        string[] edits = ["decides the themes", "corrects the title and a paragraph", "marks a formula", "writes a note", "changes the level of a heading"];
        Change[] chosen = [.. WorkMeeting.ByPeople.Where(edit => edits.Contains(edit.Name))];
        string incoming = WorkMeeting.Imported.Replace("文稿由秘书处整理", "本文稿由市委秘书处整理", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(WorkMeeting.Apply(WorkMeeting.Imported, chosen), incoming);

        Assert.Equal(WorkMeeting.Apply(incoming, chosen), result.Markdown);
    }

    [Fact]
    public void AMarkInALineThatIsReadOtherwiseIsAConflict()
    {
        string file = new Change("edit", ("文稿由秘书处整理", "文稿由[秘书处]{formula}整理")).ApplyTo(WorkMeeting.Imported);
        string incoming = WorkMeeting.Imported.Replace("文稿由秘书处整理", "本文稿由市委秘书处整理", StringComparison.Ordinal);

        Assert.Equal(MergeOutcome.Conflict, WorkMeeting.Merge(file, incoming).Outcome);
        Assert.Equal(file, WorkMeeting.Merge(file, incoming, MergeSide.File).Markdown);
        Assert.Equal(incoming, WorkMeeting.Merge(file, incoming, MergeSide.Import).Markdown);
    }
}
