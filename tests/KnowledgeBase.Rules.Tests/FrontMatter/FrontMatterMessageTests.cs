using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Tests.FrontMatter;

/// <summary>What a contributor reads, whole, and what a fix writes.</summary>
public class FrontMatterMessageTests
{
    private const string Path = "input/speeches/example.md";

    [Theory]
    [InlineData("title: [a]\n", "Field 'title' holds a list where a single value is expected. Write 'title: value'.")]
    [InlineData("title: { a: b }\n", "Field 'title' holds a record where a single value is expected. Write 'title: value'.")]
    [InlineData("themes: 作风建设\n", "Field 'themes' holds a single value where a list of at least one value is expected. Write '[value, value]', or leave the field out.")]
    [InlineData("themes:\n", "Field 'themes' holds nothing where a list of at least one value is expected. Write '[value, value]', or leave the field out.")]
    [InlineData("themes: []\n", "Field 'themes' holds an empty list where a list of at least one value is expected. Write '[value, value]', or leave the field out.")]
    [InlineData("themes: { a: b }\n", "Field 'themes' holds a record where a list of at least one value is expected. Write '[value, value]', or leave the field out.")]
    [InlineData("completeness: full\n", "Field 'completeness' holds a single value where a record is expected. Write '{ state: … }'.")]
    [InlineData("completeness: [full]\n", "Field 'completeness' holds a list where a record is expected. Write '{ state: … }'.")]
    [InlineData("completeness: { claimed: 3 }\n", "Field 'state' is missing. Add 'state: …'.")]
    [InlineData("date: soon\n", "'soon' is not a date. Write a day that exists as YYYY-MM-DD, or 'unknown'.")]
    [InlineData("removed:\n  - x\n", "Field 'removed' holds a single value where a record is expected. Write '{ rule: …, at: …, text: … }'.")]
    public void TheMessageSaysWhatIsThereAndWhatToWrite(string fields, string message) =>
        Assert.Equal([message], Check(RepositoryContent.Document(fields)).Findings.Select(static finding => finding.Message));

    [Fact]
    public void AMissingFieldIsShownAsItIsWritten()
    {
        string[] messages = [.. Check("---\ngenre: 讲话\n---\n").Findings.Select(static finding => finding.Message)];

        Assert.Contains("Field 'title' is missing. Add 'title: …'.", messages);
        Assert.Contains("Field 'speaker' is missing. Add 'speaker: unknown'.", messages);
        Assert.Contains("Field 'date' is missing. Add 'date: unknown'.", messages);
        Assert.Contains("Field 'source' is missing. Add 'source: { … }'.", messages);
        Assert.DoesNotContain(messages, static message => message.Contains("'genre' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void ALetterOfAnotherAlphabetIsShown()
    {
        Finding finding = Assert.Single(Check(RepositoryContent.Document("leve\u04CF: x\n")).Findings, static finding => finding.Rule == FrontMatterRules.UnknownField);

        Assert.StartsWith("Field 'leve\u04CF' does not exist here. The '\u04CF' in it is U+04CF, which only looks like another letter.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("讲: x\n")]
    [InlineData("⺀: x\n")]
    [InlineData("z~: x\n")]
    public void ChineseAndAsciiAreNoLookAlikes(string fields)
    {
        Finding finding = Assert.Single(Check(RepositoryContent.Document(fields)).Findings);

        Assert.DoesNotContain("looks like", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publised: 2025-03-01\n", "published: 2025-03-01\n")]
    [InlineData("\"publised\": 2025-03-01\n", "\"published\": 2025-03-01\n")]
    [InlineData("genre: 講話\n", "genre: 讲话\n")]
    [InlineData("genre: '講話'\n", "genre: '讲话'\n")]
    [InlineData("date: 2025年3月1日\n", "date: 2025-03-01\n")]
    [InlineData("published: 2025年3月1日\n", "published: 2025-03-01\n")]
    public void WhatWasMeantForSureIsWritten(string fields, string mended) => Assert.Equal(mended, Mended(fields));

    [Theory]
    [InlineData("\"publise\\u0064\": 2025-03-01\n")]
    [InlineData("genre: \"\\u8B1B話\"\n")]
    [InlineData("source-title: x\n")]
    [InlineData("title: x\ntitel: y\n")]
    [InlineData("date: soon\n")]
    [InlineData("genre: 谈话\n")]
    public void WhatIsNotSureIsLeft(string fields) => Assert.Null(Mended(fields));

    [Fact]
    public void AMisspeltFieldIsNotMissingBesides() =>
        Assert.Equal(["KB2001"], Check(RepositoryContent.Document("titel: x\n").Replace("title: 在全县作风建设会议上的讲话\n", "", StringComparison.Ordinal)).Findings.Select(static finding => finding.Rule.Id));

    [Fact]
    public void WhatCannotBeReadIsNotCheckedBesides() =>
        Assert.Equal(["KB1001"], Check(RepositoryContent.Document("title: \"\\q\"\n")).Findings.Select(static finding => finding.Rule.Id));

    [Theory]
    [InlineData("a: b\n---\n", "The file does not begin with '---'.")]
    [InlineData("---\na: b\n", "The front matter that begins here is not closed.")]
    public void MissingLinesAreNamed(string text, string begins) =>
        Assert.Equal([$"{begins} Put the fields between two lines '---' at the top of the file."], Check(text).Findings.Select(static finding => finding.Message));

    [Theory]
    [InlineData("\uFEFF---\n---\n", "---\n---\n")]
    [InlineData("---\ra: b\r---\r", "---\na: b\n---\n")]
    [InlineData("---\ra: b\r\n---\r", "---\na: b\r\n---\n")]
    public void AMarkAndCarriageReturnsAreTakenOut(string text, string mended)
    {
        Finding finding = Check(text).Findings.First(static finding => finding.Fixes.Count > 0);

        Assert.Equal(mended, finding.Fixes[0].Edits.OrderByDescending(static edit => edit.Start).Aggregate(text, static (one, edit) => one.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text)));
    }

    private static string? Mended(string fields)
    {
        string text = RepositoryContent.Document(fields);
        string head = text[..("---\n".Length + fields.Length)];
        Finding? finding = Check(text).Findings.FirstOrDefault(static finding => finding.Fixes.Count > 0);
        return finding is null
            ? null
            : finding.Fixes[0].Edits.Aggregate(head, static (one, edit) => one.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text))["---\n".Length..];
    }

    private static FrontMatterReading Check(string text)
    {
        CollectionSchema schema = RepositoryContent.Context.CollectionOf(Path)!;
        return FrontMatterChecker.Check(new TextFile(Path, text), schema, RepositoryContent.Context);
    }
}
