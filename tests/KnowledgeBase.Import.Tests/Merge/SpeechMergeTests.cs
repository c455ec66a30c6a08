using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Import.Tests.Merge;

public sealed class SpeechMergeTests
{
    public static TheoryData<string, string> EveryPair
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (Change edit in WorkMeeting.ByPeople)
            {
                foreach (Change change in WorkMeeting.ByTheImporter)
                {
                    pairs.Add(edit.Name, change.Name);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void WhatAPersonDecidedAndWhatTheImporterNowKnowsAreBothInTheResult(string edit, string change)
    {
        Change byPerson = WorkMeeting.ByPeople.Single(known => known.Name == edit);
        Change byImporter = WorkMeeting.ByTheImporter.Single(known => known.Name == change);

        MergeResult result = WorkMeeting.Merge(byPerson.ApplyTo(WorkMeeting.Imported), byImporter.ApplyTo(WorkMeeting.Imported));

        Assert.Equal(MergeOutcome.Merged, result.Outcome);
        Assert.Equal(WorkMeeting.Retire(byPerson.ApplyTo(byImporter.ApplyTo(WorkMeeting.Imported)), [byImporter]), result.Markdown);
    }

    [Fact]
    public void AnyEditsAndAnyNewsAreBothInTheResultAndASecondImportChangesNothing()
    {
        var subsets =
            from edits in Gen.Choose(0, (1 << WorkMeeting.ByPeople.Count) - 1)
            from news in Gen.Choose(0, (1 << WorkMeeting.ByTheImporter.Count) - 1)
            select (Edits: Some(WorkMeeting.ByPeople, edits), News: Some(WorkMeeting.ByTheImporter, news));

        Prop.ForAll(subsets.ToArbitrary(), subset =>
        {
            string file = WorkMeeting.Apply(WorkMeeting.Imported, subset.Edits);
            string incoming = WorkMeeting.Apply(WorkMeeting.Imported, subset.News);

            MergeResult first = WorkMeeting.Merge(file, incoming);
            MergeResult second = WorkMeeting.Merge(first.Markdown!, incoming, record: ImportRecords.Of(incoming, Imports.Rules, WorkMeeting.Vocabulary));

            Assert.Equal(WorkMeeting.Retire(WorkMeeting.Apply(incoming, subset.Edits), subset.News), first.Markdown);
            Assert.Equal((MergeOutcome.Unchanged, first.Markdown), (second.Outcome, second.Markdown));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122, 41));
    }

    [Fact]
    public void EditsStayByteForByteWhenTheImporterIsTheSame()
    {
        foreach (Change edit in WorkMeeting.ByPeople)
        {
            string file = edit.ApplyTo(WorkMeeting.Imported) + "\n";

            MergeResult result = WorkMeeting.Merge(file, WorkMeeting.Imported);

            Assert.Equal((MergeOutcome.Unchanged, file), (result.Outcome, result.Markdown));
        }
    }

    [Fact]
    public void AFileThatNobodyEditedBecomesTheNewImport()
    {
        foreach (Change change in WorkMeeting.ByTheImporter)
        {
            string incoming = change.ApplyTo(WorkMeeting.Imported);

            MergeResult result = WorkMeeting.Merge(WorkMeeting.Imported, incoming);

            Assert.Equal((MergeOutcome.Replaced, WorkMeeting.Retire(incoming, [change])), (result.Outcome, result.Markdown));
        }
    }

    [Fact]
    public void LineEndsOfWindowsAreNoEdit()
    {
        string incoming = WorkMeeting.ByTheImporter[0].ApplyTo(WorkMeeting.Imported);

        MergeResult result = WorkMeeting.Merge(WorkMeeting.Imported.ReplaceLineEndings("\r\n"), incoming);

        Assert.Equal((MergeOutcome.Replaced, incoming), (result.Outcome, result.Markdown));
    }

    [Fact]
    public void PeoplesEntriesAndCommentsUnderRemovedStayAsTheyAreWritten()
    {
        string file = WorkMeeting.Imported.Replace("removed:\n", "removed:\n  # 逐条核对过\n", StringComparison.Ordinal).Replace("  - { rule: layout.blank-line, at: \"3:1\"", "  - { rule: layout.blank-line,  at: '3:1'", StringComparison.Ordinal);
        Change removesALine = WorkMeeting.ByTheImporter.Single(change => change.Name == "removes a line");

        MergeResult result = WorkMeeting.Merge(file, removesALine.ApplyTo(WorkMeeting.Imported));

        Assert.Equal(WorkMeeting.Retire(removesALine.ApplyTo(file), [removesALine]), result.Markdown);
    }

    [Theory]
    [InlineData("必须常抓不懈", "务必常抓不懈")]
    [InlineData("genre: 讲话\n", "genre: [讲话\n")]
    [InlineData(" {#", " {")]
    public void AFileThatDoesNotGiveItsSeedBackIsReplacedOnlyWhenTheImportIsToWin(string right, string wrong)
    {
        int at = WorkMeeting.Imported.LastIndexOf(right, StringComparison.Ordinal);
        string file = WorkMeeting.Imported[..at] + wrong + WorkMeeting.Imported[(at + right.Length)..];
        string incoming = WorkMeeting.ByTheImporter[0].ApplyTo(WorkMeeting.Imported);

        MergeResult asked = WorkMeeting.Merge(file, incoming);
        MergeResult kept = WorkMeeting.Merge(file, incoming, MergeSide.File);
        MergeResult taken = WorkMeeting.Merge(file, incoming, MergeSide.Import);

        Assert.Equal((MergeOutcome.Unreadable, null), (asked.Outcome, asked.Markdown));
        Assert.Equal((MergeOutcome.Unreadable, null), (kept.Outcome, kept.Markdown));
        Assert.Equal(incoming, taken.Markdown);
    }

    private static Change[] Some(IReadOnlyList<Change> changes, int mask) => [.. changes.Where((_, i) => (mask & (1 << i)) != 0)];
}
