using System.Text;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Markdown;
using KnowledgeBase.Import.Tests.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Markdown;

/// <summary>Markdown and front matter made to hurt. Times are of the processor, with room for a busy machine.</summary>
[Collection(AloneCollection.Name)]
public sealed class MarkdownHostileTests
{
    private const string Speech = "# 在全县作风建设大会上的讲话\n\n同志们：\n\n作风建设要常抓不懈。\n";

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    /// <summary>The fields of a raw document are lines to us, never YAML: nothing nests, nothing refers to anything.</summary>
    [Theory]
    [MemberData(nameof(FrontMatters))]
    public void FrontMatterOfARawDocumentIsLinesAndNeverParsed(string fields, string? title)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;

        ExtractedText text = MarkdownExtractor.Extract($"---\n{fields}\n---\n{Speech}");

        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, s_longest);
        Assert.EndsWith(Speech, text.Text, StringComparison.Ordinal);
        Assert.Equal(title, text.Facts.FirstOrDefault(fact => fact is { Name: "title" } && fact.From.StartsWith("front matter", StringComparison.Ordinal))?.Value);
    }

    public static TheoryData<string, string?> FrontMatters => new()
    {
        { "title: 甲\nx: " + new string('[', 10_000), "甲" },
        { "title: 甲\nx: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)), "甲" },
        { "a: &a [x]\n" + string.Concat(Enumerable.Range(0, 10).Select(level => $"b{level}: &b{level} [{string.Concat(Enumerable.Repeat("*a,", 9))}]\n")) + "title: 甲", "甲" },
        { "title: 甲\ntitle: 乙", "甲" },
        { "x: " + new string('字', 1_000_000) + "\ntitle: 甲", "甲" },
        { string.Concat(Enumerable.Repeat("a: b\n", 200_000)) + "title: 甲", null },
    };

    /// <summary>What takes a Markdown library 20 s at this size.</summary>
    [Theory]
    [InlineData("[a](b", "md")]
    [InlineData("[a](b", "txt")]
    [InlineData("[a](", "md")]
    [InlineData("[ (](", "md")]
    [InlineData("![a][", "md")]
    [InlineData("**a_ ", "md")]
    [InlineData("> ", "md")]
    [InlineData("- ", "md")]
    public void OpenMarksAreImportedOrRefusedAtOnce(string piece, string extension)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Speech + string.Concat(Enumerable.Repeat(piece, 150_000 / piece.Length)));
        TimeSpan start = Environment.CpuUsage.TotalTime;

        ImportResult result = Importer.Import(Imports.Request(bytes, "seeds/made-up." + extension));

        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, s_longest);
        Assert.True(result.Speech is not null || result.Failure is { Message.Length: > 0 });
    }
}
