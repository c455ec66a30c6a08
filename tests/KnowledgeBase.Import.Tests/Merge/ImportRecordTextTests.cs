using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Tests.Merge;

public sealed class ImportRecordTextTests
{
    private const string Sidecar = "# 来历\nsha256: 00\nsource: 某网站 # 抄录\n";

    [Fact]
    public void ARecordIsReadAsItWasWrittenAndTheRestOfTheFileStays()
    {
        string written = ImportRecordText.Write(Sidecar, WorkMeeting.Record);
        ImportRecord? read = ImportRecordText.Read(written);

        Assert.StartsWith(Sidecar, written, StringComparison.Ordinal);
        Assert.Equal((WorkMeeting.Record.Markdown, WorkMeeting.Record.Text, WorkMeeting.Record.Rules), (read!.Markdown, read.Text, read.Rules));
        Assert.Equal(WorkMeeting.Record.Blocks, read.Blocks);
        Assert.Equal(WorkMeeting.Record.Removed, read.Removed);
        Assert.Equal(written, ImportRecordText.Write(Sidecar, read));
    }

    [Fact]
    public void ANewRecordTakesThePlaceOfTheOldOne()
    {
        string once = ImportRecordText.Write(Sidecar, WorkMeeting.Record with { Markdown = "11" });

        Assert.Equal(ImportRecordText.Write(Sidecar, WorkMeeting.Record), ImportRecordText.Write(once + "retrieved: 2025-03-26\n", WorkMeeting.Record).Replace("retrieved: 2025-03-26\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256: 00\n")]
    [InlineData("imported: yes\n")]
    [InlineData("imported:\n  markdown: 00\n")]
    [InlineData("imported:\n  markdown: 00\n  text: 00\n  fields: { title: 题 }\n  removed: [meta.views]\n")]
    [InlineData("imported: [")]
    public void WhatIsNoRecordIsNone(string sidecar) => Assert.Null(ImportRecordText.Read(sidecar));

    [Fact]
    public void ARecordThatTheFileCannotHoldIsLeftOut()
    {
        ImportRecord large = WorkMeeting.Record with { Blocks = Enumerable.Repeat(new string('字', 100), 5_000).ToEquatableArray() };

        Assert.Equal(Sidecar, ImportRecordText.Write(Sidecar, large));
    }

    [Theory]
    [InlineData("9999:1 {#bbb}")]
    [InlineData("文字 {#bbb}")]
    [InlineData("")]
    public void ARecordThatDoesNotFitTheSeedCountsAsNone(string block)
    {
        ImportRecord wrong = WorkMeeting.Record with { Blocks = [block] };
        string file = new Change("edit", ("level: 市\n", "level: 省\n")).ApplyTo(WorkMeeting.Imported);
        string incoming = new Change("news", ("level: 市\n", "level: 县\n")).ApplyTo(WorkMeeting.Imported);

        MergeResult result = WorkMeeting.Merge(file, incoming, record: wrong);

        Assert.Null(Assert.Single(result.Conflicts).Imported);
    }

    [Fact]
    public void TheFingerprintIsOfTheRulesThatRemovedSomething()
    {
        CleaningRules without = Without("paywall.omission");
        CleaningRules changed = new(Imports.Rules.Rules.Select(rule => rule.Id == "meta.views" ? rule with { AtLeast = 2 } : rule).ToEquatableArray());

        Assert.Equal(WorkMeeting.Record.Rules, ImportRecords.Of(WorkMeeting.Imported, without, WorkMeeting.Vocabulary).Rules);
        Assert.NotEqual(WorkMeeting.Record.Rules, ImportRecords.Of(WorkMeeting.Imported, changed, WorkMeeting.Vocabulary).Rules);
    }

    private static CleaningRules Without(string id)
    {
        Assert.Contains(Imports.Rules.Rules, rule => rule.Id == id);
        return new CleaningRules(Imports.Rules.Rules.Where(rule => rule.Id != id).ToEquatableArray());
    }
}
