using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Import.Tests.Reading;

public sealed class DocumentReaderTests
{
    private const string Speech = "在全县作风建设大会上的讲话\n同志们：\n今天，我们召开全县作风建设大会，深入学习贯彻党中央的部署要求。\n一、提高认识\n作风建设是党的生命线，要常抓不懈。\n";

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", "pdftotext")]
    [InlineData("a.txt", "{\\rtf1\\ansi", "RTF")]
    [InlineData("a.mht", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "MHT")]
    public void WhatIsNoTextIsRefusedWithWhatToDo(string name, string content, string says)
    {
        ReadResult read = DocumentReader.Read(name, Encoding.Latin1.GetBytes(content));

        Assert.Null(read.Reading);
        Assert.Equal(DecodeProblem.NotText, read.Failure?.Problem);
        Assert.Contains(says, read.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordFileThatIsCutSaysSo() =>
        Assert.Equal(DecodeProblem.BrokenArchive, DocumentReader.Read("a.docx", Encoding.Latin1.GetBytes("PK\u0003\u0004")).Failure?.Problem);

    [Fact]
    public void PlainTextGivesItsBytesBackAndNeedsNoFileBesideIt()
    {
        DocumentReading reading = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(Speech)).Reading!;

        Assert.True(reading.IsExact);
        Assert.Null(reading.Format);
        Assert.Empty(ReadingQuestions.Of(reading));
    }

    [Fact]
    public void TheMarksOfAMarkdownFileAreRemovalsAndOfATextFileText()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("# 在全县作风建设大会上的讲话\n\n同志们：\n\n要**坚持问题导向**，狠抓落实。\n");

        ImportedSpeech markdown = Imports.Bytes(bytes, "seeds/made-up.md");
        ImportedSpeech text = Imports.Bytes(bytes, "seeds/made-up.txt");

        Assert.Equal("在全县作风建设大会上的讲话", markdown.Description.Title);
        Assert.Contains("要坚持问题导向，狠抓落实。", markdown.Markdown, StringComparison.Ordinal);
        Assert.Contains("  format: markdown\n", markdown.Markdown, StringComparison.Ordinal);
        Assert.Null(markdown.Provenance.Reading);
        Assert.Contains("要\\*\\*坚持问题导向\\*\\*，", text.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ATornFileIsImportedWithAReadingAndAQuestion()
    {
        byte[] bytes = SeedEncodings.Encode(Speech.TrimEnd('\n'), "gb18030")[..^1];

        ImportedSpeech speech = Imports.Bytes(bytes);

        Assert.Equal("seeds/made-up.txt.reading.txt", speech.Provenance.Reading?.Path);
        Assert.Equal(ReadingFile.Sha256(speech.Seed.Text), speech.Provenance.Reading?.Sha256);
        Assert.Contains(speech.Questions, question => question.Contains("截断", StringComparison.Ordinal));
    }

    [Fact]
    public void DamageIsShownAndAskedAboutWithItsLine()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Speech);
        bytes[Array.IndexOf(bytes, (byte)'\n') + 1] = 0xFF;

        ImportedSpeech speech = Imports.Bytes(bytes);

        Assert.NotNull(speech.Provenance.Reading);
        Assert.Contains(speech.Questions, question => question.Contains("第2行", StringComparison.Ordinal));
    }

    [Fact]
    public void ARepairedFileNamesWhatHappenedToIt()
    {
        ImportedSpeech speech = Imports.Bytes(SeedEncodings.Encode(Speech, "utf-8-as-latin-1"));

        Assert.Contains("  encoding: utf-8-as-latin-1\n", speech.Markdown, StringComparison.Ordinal);
        Assert.Null(speech.Provenance.Reading);
        Assert.Contains(speech.Questions, question => question.Contains("错误的编码", StringComparison.Ordinal));
    }

    [Fact]
    public void CharactersOfPrivateUseAreAskedAbout()
    {
        ImportedSpeech speech = Imports.Text(Speech.Replace("常抓", "常\uE76C抓", StringComparison.Ordinal));

        Assert.Contains(speech.Questions, question => question.Contains("自造字", StringComparison.Ordinal));
    }

    /// <summary>What kb check compares with: the same file, name and encoding give the same reading.</summary>
    [Fact]
    public void AReadingOnRecordIsReadAgainTheSame()
    {
        byte[] bytes = SeedEncodings.Encode(Speech, "utf-16le")[..^1];
        ImportedSpeech speech = Imports.Bytes(bytes);

        Assert.Equal(speech.Seed.Text, KnownSeed.TextOf("seeds/made-up.txt", bytes, speech.Provenance.Encoding, hasReading: true));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>同志们</body></html>")]
    [InlineData("\n <!-- saved from url=(0024)http://a.example/ -->\n<html><body>同志们</body></html>")]
    [InlineData("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>同志们</body></html>")]
    public void AWebPageIsKnownByItsContentWhateverItsName(string page)
    {
        Assert.True(DocumentFormat.IsWebPage(".txt", Encoding.UTF8.GetBytes(page)));
        Assert.False(DocumentFormat.IsWebPage(".txt", Encoding.UTF8.GetBytes("我讲一讲<html>标记。")));
    }

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("big5", "gb18030")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("utf-8", "utf-8-bom")]
    [InlineData("gb2312", "utf-16le-bom")]
    [InlineData("utf-8", "utf-16be")]
    public void TheBytesOfAPageDecideAndNotItsDeclaration(string declared, string real)
    {
        const string Said = "同志们，今天我们召开这次会议，主要任务是总结前一阶段工作，安排部署下一阶段任务，请大家认真抓好落实。";
        string html = $"<html><head><meta charset={declared}><script>var a = 'plain ascii that says nothing'; </script></head><body><p>{Said}</p></body></html>";

        DocumentReading? page = DocumentReader.Read("a.html", SeedEncodings.Encode(html, real)).Reading;

        Assert.Equal((real, Said + "\n"), (page?.Encoding, page?.Text));
    }

    /// <summary>HZ writes a character as two ASCII letters and marks, and some neighbours spell a tag.</summary>
    [Fact]
    public void CharactersWhoseBytesLookLikeTagsAreText()
    {
        string said = string.Concat(Enumerable.Repeat("坚持党的领导。\n", 3)) + SeedEncodings.Decode(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("~{<p>:<b>:<i>:<a>:~}\n", 4))), "hz").Text;

        DocumentReading? reading = DocumentReader.Read("a.txt", SeedEncodings.Encode(said, "hz")).Reading;

        Assert.Equal((null, "hz", said), (reading?.Format, reading?.Encoding, reading?.Text));
    }

    [Theory]
    [InlineData("<meta charset=\"gb2312\">", "gb18030")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=Big5\">", "big5")]
    [InlineData("<?xml version=\"1.0\" encoding='UTF-8'?>", "utf-8")]
    [InlineData("<meta charset=shift_jis>", null)]
    public void TheStatedEncodingIsAKeyOfTheVocabulary(string head, string? encoding) =>
        Assert.Equal(encoding, DeclaredEncoding.Of(Encoding.ASCII.GetBytes(head)));

    /// <summary>AAA1 is the first code that the standard leaves to its users.</summary>
    [Fact]
    public void ACodeOfPrivateUseIsReadAndAskedAbout()
    {
        byte[] speech = SeedEncodings.Encode("在全县作风建设大会上的讲话\n同志们：\n作风建设要常", "gb18030");

        DocumentReading reading = DocumentReader.Read("a.txt", [.. speech, 0xAA, 0xA1, .. SeedEncodings.Encode("抓不懈。\n", "gb18030")], "gb18030").Reading!;

        Assert.Contains("常\uE000抓", reading.Text, StringComparison.Ordinal);
        Assert.Contains(ReadingQuestions.Of(reading), question => question.Contains("1个自造字", StringComparison.Ordinal));
    }
}
