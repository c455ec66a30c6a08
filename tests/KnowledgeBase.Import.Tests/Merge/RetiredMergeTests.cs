using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Import.Tests.Merge;

/// <summary>No address is lost by an import: it leads to its words, or is listed as retired.</summary>
public sealed class RetiredMergeTests
{
    private static readonly Change s_removesALine = WorkMeeting.ByTheImporter.Single(static change => change.TakesOut.Count > 0);

    private static readonly string s_editor = WorkMeeting.Id("文稿由");

    // What the import wrote once it had taken the line out, and what stands in the file then.
    private static readonly string s_without = s_removesALine.ApplyTo(WorkMeeting.Imported);

    private static readonly string s_retired = WorkMeeting.Retire(s_without, [s_removesALine]);

    [Fact]
    public void FormerAddressesAreRetiredWithTheirBlock()
    {
        string file = WorkMeeting.Imported.Replace($"{{#{s_editor}}}", $"{{#{s_editor} was:k7k}}", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, s_without);

        Assert.Equal(s_retired.Replace("at: \"10:1\" }\n---", "at: \"10:1\" }\n  - { id: k7k, at: \"10:1\" }\n---", StringComparison.Ordinal), result.Markdown);
    }

    [Fact]
    public void ABlockThatComesBackHasItsAddressAgain()
    {
        MergeResult result = WorkMeeting.Merge(s_retired, WorkMeeting.Imported, record: RecordOf(s_without));

        Assert.Equal(WorkMeeting.Imported, result.Markdown);
    }

    [Fact]
    public void WordsThatComeBackInsideAnotherBlockAreItsFormerAddress()
    {
        string opening = WorkMeeting.Id("今天，我们");
        string file = s_without.Replace("---\n\n", "retired:\n  - { id: k7k, at: \"5:8\", reason: 并入本段 }\n---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, WorkMeeting.Imported, record: RecordOf(s_without));

        Assert.Contains($" {{#{opening} was:k7k}}\n", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("retired:", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void NoNewBlockIsGivenARetiredAddress()
    {
        string file = s_without.Replace("---\n\n", $"retired:\n  - {{ id: {s_editor}, reason: 另有所指 }}\n---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, WorkMeeting.Imported, record: RecordOf(s_without));

        Assert.Contains($"文稿由秘书处整理 {{#{s_editor}2}}\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains($"retired:\n  - {{ id: {s_editor}, reason: 另有所指 }}\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void EntriesAndCommentsStayAsTheyAreWritten()
    {
        const string Entries = "retired:\n  # 2026年校对\n  - { id: k7k,  reason: '与上一段重复' } # 见讨论\n";
        string file = WorkMeeting.Imported.Replace("---\n\n", Entries + "---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, s_without);

        Assert.Equal(s_without.Replace("---\n\n", $"{Entries}  - {{ id: {s_editor}, at: \"10:1\" }}\n---\n\n", StringComparison.Ordinal), result.Markdown);
    }

    [Fact]
    public void AnEntryDoesNotLeadToABlockThatIsGoneItself()
    {
        string file = WorkMeeting.Imported.Replace("---\n\n", $"retired:\n  - {{ id: k7k, to: {s_editor}, reason: 重复 }}\n---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, s_without);

        Assert.Contains($"retired:\n  - {{ id: k7k, reason: 重复 }}\n  - {{ id: {s_editor}, at: \"10:1\" }}\n---\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressThatAPersonPutBackIsTakenOffTheList()
    {
        string file = WorkMeeting.Imported.Replace("---\n\n", $"retired:\n  - {{ id: {s_editor}, at: \"10:1\" }}\n---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, WorkMeeting.ByTheImporter[0].ApplyTo(WorkMeeting.Imported));

        Assert.Equal(WorkMeeting.ByTheImporter[0].ApplyTo(WorkMeeting.Imported), result.Markdown);
    }

    [Fact]
    public void ASecondImportChangesNothing()
    {
        MergeResult result = WorkMeeting.Merge(s_retired, s_without, record: RecordOf(s_without));

        Assert.Equal((MergeOutcome.Unchanged, s_retired), (result.Outcome, result.Markdown));
    }

    [Fact]
    public void AFileThatIsReplacedWholeLeavesItsAddresses()
    {
        string file = WorkMeeting.Imported
            .Replace("必须常抓不懈", "务必常抓不懈", StringComparison.Ordinal)
            .Replace($"{{#{s_editor}}}", $"{{#{s_editor} was:k7k}}", StringComparison.Ordinal)
            .Replace("---\n\n", "retired:\n  - { id: k7m, reason: 重复 }\n---\n\n", StringComparison.Ordinal);

        MergeResult result = WorkMeeting.Merge(file, s_without, MergeSide.Import);

        Assert.Equal(s_without.Replace("---\n\n", $"retired:\n  - {{ id: k7m, reason: 重复 }}\n  - {{ id: {s_editor} }}\n  - {{ id: k7k }}\n---\n\n", StringComparison.Ordinal), result.Markdown);
    }

    [Fact]
    public void AnAddressOfAJoinedParagraphIsRetiredWithItsOwnWords()
    {
        string joined = WorkMeeting.ByPeople.Single(static change => change.Name == "joins two paragraphs").ApplyTo(WorkMeeting.Imported);
        string shorter = Imports.Text(WorkMeeting.Seed.Replace("　　党员干部要守规矩,作表率。\n", "", StringComparison.Ordinal)).Markdown;

        MergeResult result = WorkMeeting.Merge(joined, shorter, MergeSide.Import);

        Assert.Contains($"一级做给一级看。 {{#{WorkMeeting.Id("领导干部")}}}\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains($"retired:\n  - {{ id: {WorkMeeting.Id("党员干部")} }}\n---\n", result.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("党员干部要守规矩,作表率,当先锋。", true)]
    [InlineData("会后请各单位报送情况。", false)]
    public void AParagraphOfAChangedSeedKeepsItsAddressWhenItKeepsItsWords(string now, bool isSame)
    {
        string id = WorkMeeting.Id("党员干部");
        string changed = Imports.Text(WorkMeeting.Seed.Replace("党员干部要守规矩,作表率。", now, StringComparison.Ordinal)).Markdown;

        string markdown = WorkMeeting.Merge(WorkMeeting.Imported, changed).Markdown!;

        Assert.Equal(isSame, markdown.Contains($"{{#{id}}}", StringComparison.Ordinal));
        Assert.Equal(!isSame, markdown.Contains($"retired:\n  - {{ id: {id} }}\n---\n", StringComparison.Ordinal));
    }

    private static ImportRecord RecordOf(string imported) => ImportRecords.Of(imported, Imports.Rules, WorkMeeting.Vocabulary);
}
