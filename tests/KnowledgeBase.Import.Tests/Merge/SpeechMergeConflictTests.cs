using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Import.Tests.Merge;

public sealed class SpeechMergeConflictTests
{
    [Fact]
    public void AFieldThatBothSidesChangedIsShownWithItsThreeReadings()
    {
        string file = Edit(("level: 市\n", "level: 省\n"), ("genre: 讲话\n", "genre: 发言\n"));
        string incoming = Edit(("level: 市\n", "level: 县\n"), ("speaker: unknown\n", "speaker: 市长\n"));

        MergeResult asked = WorkMeeting.Merge(file, incoming);
        MergeResult kept = WorkMeeting.Merge(file, incoming, MergeSide.File);
        MergeResult taken = WorkMeeting.Merge(file, incoming, MergeSide.Import);

        MergeConflict conflict = Assert.Single(asked.Conflicts);
        Assert.Equal(new MergeConflict { Line = 6, Place = "level", Imported = "市", InFile = "省", Incoming = "县" }, conflict);
        Assert.Equal((MergeOutcome.Conflict, null), (asked.Outcome, asked.Markdown));
        Assert.Equal(file.Replace("speaker: unknown", "speaker: 市长", StringComparison.Ordinal), kept.Markdown);
        Assert.Equal(incoming.Replace("genre: 讲话", "genre: 发言", StringComparison.Ordinal), taken.Markdown);
        Assert.Equal(asked.Conflicts, taken.Conflicts);
    }

    [Fact]
    public void AHeadingThatBothSidesChangedIsShownAtItsLine()
    {
        string file = Edit(("## 一、", "### 一、"), ("“钉钉子精神”", "“[钉钉子精神]{formula}”"));
        string incoming = Edit(("## 一、", "一、"));

        MergeConflict conflict = Assert.Single(WorkMeeting.Merge(file, incoming).Conflicts);
        MergeResult taken = WorkMeeting.Merge(file, incoming, MergeSide.Import);

        string id = WorkMeeting.Id("一、提高认识");
        Assert.Equal($"### 一、提高认识 {{#{id}}}", file.Split('\n')[conflict.Line - 1]);
        Assert.Equal(
            ($"#{id}", $"## 一、提高认识 {{#{id}}}", $"### 一、提高认识 {{#{id}}}", $"一、提高认识 {{#{id}}}"),
            (conflict.Place, conflict.Imported, conflict.InFile, conflict.Incoming));
        Assert.Equal(incoming.Replace("“钉钉子精神”", "“[钉钉子精神]{formula}”", StringComparison.Ordinal), taken.Markdown);
    }

    [Fact]
    public void AMarkedParagraphThatTheImportNowTakesOutIsAConflict()
    {
        string file = Edit(("文稿由秘书处整理", "[文稿由秘书处整理]{sic}"));
        Change removesALine = WorkMeeting.ByTheImporter.Single(change => change.Name == "removes a line");
        string incoming = removesALine.ApplyTo(WorkMeeting.Imported);

        MergeResult asked = WorkMeeting.Merge(file, incoming);

        Assert.Equal(MergeOutcome.Conflict, asked.Outcome);
        Assert.Equal("removed meta.editor: 文稿由秘书处整理", Assert.Single(asked.Conflicts).Incoming);
        Assert.Equal(file, WorkMeeting.Merge(file, incoming, MergeSide.File).Markdown);
        Assert.Equal(WorkMeeting.Retire(incoming, [removesALine]), WorkMeeting.Merge(file, incoming, MergeSide.Import).Markdown);
    }

    [Fact]
    public void ASuppliedTitleAndALineThatTheImportNowTakesForTheTitleAreOneConflict()
    {
        Change supplied = new(
            "supplied",
            ("title: 在全市作风建设会议上的讲话\ntitle-source: line\n", "title: 作风建设会议讲话\ntitle-source: supplied\n"),
            ("  title-at: \"2:1\"\n", ""),
            ("同志们：", "在全市作风建设会议上的讲话 {#t2t}\n\n同志们："))
        {
            TakesOut = [("t2t", "2:1")],
        };
        string before = supplied.ApplyTo(WorkMeeting.Imported);
        string file = before.Replace("title: 作风建设会议讲话", "title: 市长在作风建设会议上的讲话", StringComparison.Ordinal).Replace("genre: 讲话", "genre: 发言", StringComparison.Ordinal);
        ImportRecord record = ImportRecords.Of(before, Imports.Rules, WorkMeeting.Vocabulary);

        MergeResult asked = WorkMeeting.Merge(file, WorkMeeting.Imported, record: record);
        MergeResult kept = WorkMeeting.Merge(file, WorkMeeting.Imported, MergeSide.File, record);
        MergeResult taken = WorkMeeting.Merge(file, WorkMeeting.Imported, MergeSide.Import, record);

        Assert.Equal(("title", 3, "在全市作风建设会议上的讲话 (line)"), Assert.Single(asked.Conflicts) is var conflict ? (conflict.Place, conflict.Line, conflict.Incoming) : default);
        Assert.Equal(file, kept.Markdown);
        Assert.Equal(WorkMeeting.Retire(WorkMeeting.Imported, [supplied]).Replace("genre: 讲话", "genre: 发言", StringComparison.Ordinal), taken.Markdown);
    }

    [Fact]
    public void AGapThatBothSidesChangedIsAConflict()
    {
        Change gap = new("gap", ("## 二、", "> 缺文：paywall {#g4d gap paywall}\n\n## 二、"));
        string before = gap.ApplyTo(WorkMeeting.Imported);
        string file = before.Replace("paywall {#g4d gap paywall}", "paywall，800字 {#g4d gap paywall 800}", StringComparison.Ordinal);
        string incoming = before.Replace("paywall {#g4d gap paywall}", "paywall，877字 {#g4d gap paywall 877}", StringComparison.Ordinal);
        ImportRecord record = ImportRecords.Of(before, Imports.Rules, WorkMeeting.Vocabulary);

        MergeResult asked = WorkMeeting.Merge(file, incoming, record: record);

        Assert.Equal("> 缺文：paywall，877字 {#g4d gap paywall 877}", Assert.Single(asked.Conflicts).Incoming);
        Assert.Equal(file, WorkMeeting.Merge(file, incoming, MergeSide.File, record).Markdown);
        Assert.Equal(incoming, WorkMeeting.Merge(file, incoming, MergeSide.Import, record).Markdown);
    }

    [Fact]
    public void WithoutARecordEveryDifferenceIsAskedAboutButForWhatOnlyPeopleWrite()
    {
        string file = Edit(
            ("lang: zh-Hans\n", "lang: zh-Hans\nthemes: [作风建设]\n"),
            ("proofread: 1\n", "proofread: 3\n"),
            ("“钉钉子精神”", "“[钉钉子精神]{formula}”"),
            ("## 二、", "> 编者注：原文如此。 {#n5t note}\n\n## 二、"));
        string incoming = WorkMeeting.Apply(WorkMeeting.Imported, WorkMeeting.ByTheImporter.Where(change => change.Name is "concludes another level" or "sees another level of heading"));

        MergeResult asked = WorkMeeting.MergeWithoutRecord(file, incoming);
        MergeResult taken = WorkMeeting.MergeWithoutRecord(file, incoming, MergeSide.Import);

        Assert.Equal(["level", "#" + WorkMeeting.Id("一、提高认识")], asked.Conflicts.Select(conflict => conflict.Place));
        Assert.All(asked.Conflicts, conflict => Assert.Null(conflict.Imported));
        Assert.Equal(file, WorkMeeting.MergeWithoutRecord(file, incoming, MergeSide.File).Markdown);
        Assert.Equal(file.Replace("level: 市", "level: 县", StringComparison.Ordinal).Replace("## 一、", "### 一、", StringComparison.Ordinal), taken.Markdown);
        Assert.Equal(MergeOutcome.Unchanged, WorkMeeting.MergeWithoutRecord(file, WorkMeeting.Imported).Outcome);
    }

    private static string Edit(params (string From, string To)[] replacements) => new Change("edit", replacements).ApplyTo(WorkMeeting.Imported);
}
