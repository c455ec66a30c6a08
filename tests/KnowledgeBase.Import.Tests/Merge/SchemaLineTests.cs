using KnowledgeBase.Import.Merge;
using KnowledgeBase.Import.Write;

namespace KnowledgeBase.Import.Tests.Merge;

/// <summary>The comment that tells editors of the schema is the importer's first line and nobody's decision.</summary>
public sealed class SchemaLineTests
{
    private const string Line = FrontMatterPrinter.SchemaLine + "\n";

    private static readonly string s_without = WorkMeeting.Imported.Replace(Line, "", StringComparison.Ordinal);

    [Fact]
    public void ANewSpeechBeginsWithIt() => Assert.StartsWith("---\n" + Line + "title: ", WorkMeeting.Imported, StringComparison.Ordinal);

    [Fact]
    public void AFileThatNobodyEditedGetsIt()
    {
        MergeResult result = WorkMeeting.Merge(s_without, WorkMeeting.Imported, record: RecordOf(s_without));

        Assert.Equal((MergeOutcome.Replaced, WorkMeeting.Imported), (result.Outcome, result.Markdown));
    }

    [Fact]
    public void AnEditedFileWithoutItStaysAsItIs()
    {
        foreach (Change edit in WorkMeeting.ByPeople)
        {
            string edited = edit.ApplyTo(s_without);

            MergeResult result = WorkMeeting.Merge(edited, WorkMeeting.Imported, record: RecordOf(s_without));

            Assert.Equal((edit.Name, MergeOutcome.Unchanged, edited), (edit.Name, result.Outcome, result.Markdown));
        }
    }

    [Fact]
    public void WhatTheImporterNowKnowsComesIntoAFileWithItOrWithoutIt()
    {
        Change edit = WorkMeeting.ByPeople[0];
        foreach (Change news in WorkMeeting.ByTheImporter)
        {
            string incoming = news.ApplyTo(WorkMeeting.Imported);

            MergeResult without = WorkMeeting.Merge(edit.ApplyTo(s_without), incoming, record: RecordOf(s_without));
            MergeResult by = WorkMeeting.Merge(edit.ApplyTo(WorkMeeting.Imported), incoming, record: RecordOf(s_without));

            Assert.Equal(WorkMeeting.Retire(edit.ApplyTo(news.ApplyTo(s_without)), [news]), without.Markdown);
            Assert.Equal(WorkMeeting.Retire(edit.ApplyTo(incoming), [news]), by.Markdown);
        }
    }

    [Fact]
    public void AFileWithNothingOnRecordIsNoConflictBecauseOfIt()
    {
        MergeResult result = WorkMeeting.MergeWithoutRecord(s_without, WorkMeeting.Imported);

        Assert.Equal((MergeOutcome.Unchanged, s_without), (result.Outcome, result.Markdown));
    }

    private static ImportRecord RecordOf(string markdown) => ImportRecords.Of(markdown, Imports.Rules, WorkMeeting.Vocabulary);
}
