using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests;

/// <summary>Documents that lost or gained more than lines: punctuation, line ends, characters between the characters.</summary>
public sealed class HarderMessTests
{
    private const string Title = "在全县作风建设大会上的讲话";
    private const string Syllables = "xué xí shì dǎng de lǜ qiáng huì gōng zuò";

    private static readonly string[] s_paragraphs =
    [
        "同志们：",
        "今天，我们召开全县作风建设大会，主要任务是总结工作、部署任务。下面，我讲两个方面的意见：",
        "一、提高认识，增强作风建设的自觉性",
        "我县正处在转型发展的关键时期，全县上下要以优良作风凝聚人心，各级党组织要把作风建设摆在突出位置，压实责任，常抓不懈。",
        "二、突出重点，推动作风建设见实效",
        "要坚持问题导向，对照问题清单，逐条逐项整改到位，以整改的实际成效取信于民，以优良的作风推动各项工作落到实处、见到实效。",
    ];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void PinyinAfterEveryCharacterIsRemoved(string encoding)
    {
        string text = string.Join('\n', s_paragraphs.Prepend(Title)) + "\n";

        ImportedSpeech speech = Imports.Bytes(SeedEncodings.Encode(WithPinyin(text), encoding));

        Assert.Equal(Title, speech.Description.Title);
        Assert.Equal(s_paragraphs, speech.Body.Blocks.Select(Imports.Plain));
    }

    [Theory]
    [InlineData("({0})")]
    [InlineData("（{0}）")]
    [InlineData("\u200B")]
    public void ThirtyThousandCharactersWithNoiseAtEachAreImported(string noise)
    {
        string[] syllables = Syllables.Split(' ');
        string noisy = string.Concat(s_paragraphs[3].Select((c, i) =>
            KnowledgeBase.Text.Characters.Han.IsHan(c) ? c + string.Format(System.Globalization.CultureInfo.InvariantCulture, noise, syllables[i % syllables.Length]) : c.ToString()));
        int copies = 30_000 / s_paragraphs[3].Length;

        ImportedSpeech speech = Imports.Text(Title + "\n" + string.Concat(Enumerable.Repeat(noisy + "\n", copies)));

        Assert.Equal(Enumerable.Repeat(s_paragraphs[3], copies), speech.Body.Blocks.Select(Imports.Plain));
    }

    [Fact]
    public void AFileWithCarriageReturnsOnlyHasItsLines()
    {
        ImportedSpeech speech = Imports.Bytes(Encoding.UTF8.GetBytes(string.Join('\r', s_paragraphs.Prepend(Title))));

        Assert.Equal(s_paragraphs, speech.Body.Blocks.Select(Imports.Plain));
        Assert.Contains("  newline: cr\n", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ACarriageReturnInALineThatNoRuleCleansIsRemoved()
    {
        string text = string.Concat(Enumerable.Repeat("推荐访问:讲话 发言 报告 党课 述职\n", 30)) + "各级党组织\r要提高认识。\n";

        ImportedSpeech speech = Imports.Text(text);

        Assert.Contains("各级党组织要提高认识。", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ATraditionalSpeechKeepsItsScript()
    {
        ImportedSpeech speech = Imports.Text(
            "在全縣作風建設大會上的講話\n同志們：\n今天，我們召開全縣作風建設大會，總結工作、部署任務。\n一、提高認識，增強作風建設的自覺性\n各級黨組織要壓實責任，把作風建設擺在突出位置。\n二、突出重點，推動作風建設見實效\n要堅持問題導向，逐條整改到位。\n");

        Assert.Equal("在全縣作風建設大會上的講話", speech.Description.Title);
        Assert.Equal("zh-Hant", speech.Description.Script);
        Assert.Equal(["提高認識，增強作風建設的自覺性", "突出重點，推動作風建設見實效"], speech.Outline.Roots.Select(node => node.Title));
    }

    [Fact]
    public void ATextWithoutPunctuationKeepsItsLines()
    {
        string[] lines = [.. s_paragraphs.Skip(1).Where((_, i) => i is 0 or 2 or 4).Select(line => Bare(line + line))];

        ImportedSpeech speech = Imports.Text(Title + "\n同志们：\n" + string.Join('\n', lines) + "\n");

        Assert.Equal(lines.Prepend("同志们："), speech.Body.Blocks.Select(Imports.Plain));
        Assert.Equal("full", speech.Description.Completeness);
    }

    [Fact]
    public void AWrappedSpeechWithoutSalutationKeepsItsTitle()
    {
        string body = string.Concat(s_paragraphs[1], s_paragraphs[3], s_paragraphs[5]);

        ImportedSpeech speech = Imports.Text(Title + "\n" + Wrap(body, 30));

        Assert.Equal(Title, speech.Description.Title);
        Assert.Equal(body, string.Concat(speech.Body.Blocks.Select(Imports.Plain)));
    }

    [Fact]
    public void AContentsListRightAboveTheBodyEndsWhereTheBodyBegins()
    {
        ImportedSpeech speech = Imports.Text($"目录\n{s_paragraphs[2]}\n{s_paragraphs[4]}\n" + string.Join('\n', s_paragraphs.Skip(2)) + "\n");

        Assert.Equal(s_paragraphs.Skip(2), speech.Body.Blocks.Select(Imports.Plain));
    }

    [Fact]
    public void AnUnindentedWrapIsJoinedBetweenBlankLines()
    {
        ImportedSpeech speech = Imports.Text(Title + "\n\n" + string.Join('\n', s_paragraphs.Select(paragraph => Wrap(paragraph, 24))));

        Assert.Equal(Title, speech.Description.Title);
        Assert.Equal(s_paragraphs, speech.Body.Blocks.Select(Imports.Plain));
    }

    [Fact]
    public void ASignatureEndsAFullSpeech()
    {
        ImportedSpeech speech = Imports.Text(string.Join('\n', s_paragraphs.Prepend(Title)) + "\n　　　　中共某某县委组织部某某县人力资源和社会保障局\n　　　　2024年3月5日\n");

        Assert.Equal([.. s_paragraphs, "中共某某县委组织部某某县人力资源和社会保障局", "2024年3月5日"], speech.Body.Blocks.Select(Imports.Plain));
        Assert.Equal("full", speech.Description.Completeness);
    }

    [Theory]
    [InlineData("如若转载,请注明出处:https://example.org/a.html,谢谢。", "https://example.org/a.html")]
    [InlineData("如若转载,请注明出处:https://example.org/a.html,", "https://example.org/a.html")]
    [InlineData("如若转载，请注明出处：ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｏｒｇ／ａ", "https://example.org/a")]
    [InlineData("如若转载,请注明出处:https:///", null)]
    public void AnAddressIsWrittenInTheFormOfAddresses(string line, string? url)
    {
        string text = string.Join('\n', s_paragraphs.Prepend(Title)) + "\n" + line + "\n";

        Assert.Equal(url, Imports.Text(text).Description.Url);
    }

    [Fact]
    public void RemovalsThatFrontMatterCannotHoldAreRefused()
    {
        var text = new StringBuilder(Title + "\n");
        for (int i = 0; i < 4500; i++)
        {
            text.Append("来源:某网第").Append(i).Append("号\n各级党组织要提高认识，压实责任，把各项部署落到实处。\n");
        }

        ImportResult result = Importer.Import(Imports.Request(Encoding.UTF8.GetBytes(text.ToString())));

        Assert.Equal(DecodeProblem.TooManyRemovals, result.Failure?.Problem);
    }

    [Fact]
    public void WhatIsImportedPassesTheCheck()
    {
        string text = "index\n" + string.Join('\n', s_paragraphs.Prepend(Title)) + "\n如若转载,请注明出处:https://example.org/a.html,谢谢。\n……(某网省略87字,会员可读)……\n谢谢大家！\n";
        ImportedSpeech speech = Imports.Bytes(Encoding.UTF8.GetBytes(text), "seeds/index.txt");
        string[] folders = ["collections", "vocabulary", "cleaning"];
        List<TextFile> files =
        [
            .. folders.SelectMany(folder => Directory.GetFiles(KnowledgeBase.Tests.Repository.PathTo("input", folder), "*.yml")
                .Select(path => new TextFile($"input/{folder}/{Path.GetFileName(path)}", Encoding.UTF8.GetString(File.ReadAllBytes(path))))),
            new TextFile($"input/speeches/{speech.Slug}.md", speech.Markdown),
            new TextFile("seeds/index.txt", text) { Sha256 = speech.Provenance.Sha256 },
        ];

        Assert.DoesNotContain(ContentChecker.Check(files), finding => finding.Rule.Severity == Severity.Error && finding.Path.StartsWith("input/speeches/", StringComparison.Ordinal));
    }

    private static string WithPinyin(string text)
    {
        string[] syllables = Syllables.Split(' ');
        return string.Concat(text.Select((c, i) => KnowledgeBase.Text.Characters.Han.IsHan(c) ? $"{c}({syllables[i % syllables.Length]})" : c.ToString()));
    }

    private static string Bare(string text) => new([.. text.Where(char.IsLetter)]);

    private static string Wrap(string paragraph, int width) =>
        string.Concat(paragraph.Chunk(width).Select(line => new string(line) + "\n"));
}
