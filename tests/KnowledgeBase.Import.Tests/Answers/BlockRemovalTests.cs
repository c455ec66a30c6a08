using KnowledgeBase.Import.Answers;
using KnowledgeBase.Import.Tests.Merge;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Import.Tests.Answers;

public sealed class BlockRemovalTests
{
    private const string Path = "input/speeches/a.md";
    private const string Rule = "manual.page";

    private static readonly string s_imported = WorkMeeting.Imported;

    [Fact]
    public void ItsWordsAreListedAtTheirPlaceInTheSeed()
    {
        string id = WorkMeeting.Id("文稿由秘书处整理");

        string? text = BlockRemoval.Remove(new TextFile(Path, s_imported), id, Rule, isPublished: false, WorkMeeting.Vocabulary);

        Assert.NotNull(text);
        Assert.Contains("  - { rule: manual.page, at: \"10:1\", text: \"文稿由秘书处整理\\n\" }\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘书处整理 {#", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("retired", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressThatMayBeInUseIsRetired()
    {
        string id = WorkMeeting.Id("文稿由秘书处整理");

        string? text = BlockRemoval.Remove(new TextFile(Path, s_imported), id, Rule, isPublished: true, WorkMeeting.Vocabulary);

        Assert.Contains($"retired:\n  - {{ id: {id}, at: \"10:1\" }}\n---\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatStandsInsideOfTheBlockStaysRemovedByItsOwnRule()
    {
        string? text = BlockRemoval.Remove(new TextFile(Path, s_imported), WorkMeeting.Id("要压实责任"), Rule, isPublished: false, WorkMeeting.Vocabulary);

        Assert.Contains("{ rule: manual.page, at: \"12:3\", text: \"要压实责任,以“钉钉子\" }", text, StringComparison.Ordinal);
        Assert.Contains("{ rule: manual.page, at: \"13:1\", text: \"精神”抓好落实,确保取得实效。\\n\" }", text, StringComparison.Ordinal);
        Assert.Contains("at: \"12:14\", text: \"\\n\" }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLastBlockGoesWithTheBlankLineBeforeIt()
    {
        string? text = BlockRemoval.Remove(new TextFile(Path, s_imported), WorkMeeting.Id("谢谢大家"), Rule, isPublished: false, WorkMeeting.Vocabulary);

        Assert.NotNull(text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void AListWithNotesOfPeopleIsLeftToThem()
    {
        string noted = s_imported.Replace("removed:\n", "removed:\n  # 已核对\n", StringComparison.Ordinal);
        Assert.NotEqual(s_imported, noted);

        Assert.Null(BlockRemoval.Remove(new TextFile(Path, noted), WorkMeeting.Id("谢谢大家"), Rule, isPublished: false, WorkMeeting.Vocabulary));
    }

    [Fact]
    public void NothingIsDoneToAFileThatHasNoSuchBlockOrCannotBeRead()
    {
        Assert.Null(BlockRemoval.Remove(new TextFile(Path, s_imported), "zzz", Rule, isPublished: false, WorkMeeting.Vocabulary));
        Assert.Null(BlockRemoval.Remove(new TextFile(Path, "text\n"), "zzz", Rule, isPublished: false, WorkMeeting.Vocabulary));
    }
}
