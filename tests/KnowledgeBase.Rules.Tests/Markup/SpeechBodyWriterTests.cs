using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace KnowledgeBase.Rules.Tests.Markup;

public sealed class SpeechBodyWriterTests
{
    private static readonly BodyVocabulary s_vocabulary = new(["formula", "redacted"], ["paywall"]);

    [Fact]
    public void WhatIsWrittenReadsBackTheSame()
    {
        SpeechBody body = Body(
            new HeadingBlock { Id = "aaa", Span = default, Level = 2, Content = Plain("一、*要点*") },
            new HeadingBlock { Id = "aab", Span = default, Level = 3, Content = Plain("（一）题。"), RunIn = true },
            new ParagraphBlock { Id = "aac", FormerIds = ["aad"], Span = default, Content = Marked("同比增长**%，居第**位", 4, 3, "redacted", "number") },
            new HeadingBlock { Id = "aag", Span = default, Level = 2, Content = Plain("二、题"), RunOn = true },
            new ParagraphBlock { Id = "aah", Span = default, Content = Plain("段。"), RunOn = true },
            new GapBlock { Id = "aae", Span = default, Reason = "paywall", Characters = 12, Omitted = ["1.题", "二是[某]"] },
            new NoteBlock { Id = "aaf", Span = default, Content = Plain("注") },
            new ParagraphBlock { Id = "aai", Span = default, Content = Plain("末段。") });

        ParsedBody read = SpeechBodyParser.Parse(new TextFile("a.md", Write(body)), 0, s_vocabulary);

        Assert.Empty(read.Findings);
        Assert.Equal(Write(body), Write(read.Body));
        Assert.Equal(Texts(body), Texts(read.Body));
    }

    /// <summary>2,000 random texts of hostile pieces through a CommonMark renderer with GitHub's extensions: nothing is lost and nothing turns bold.</summary>
    [Fact]
    public void AnyRendererGivesTheTextBack()
    {
        string[] pieces =
        [
            "*", "**", "_", "`", "<b>", "</b>", "<!--", "[a](b)", "![", "]", "#", "##", "1.", "12)", "-", "+", "=", "===", "---", "~~", "|", "&amp;", "&#42;", "\\",
            "{#x}", "$x$", "讲话", "，", "。", "“零容忍”", "：", " ", "  ", "\u3000", "http://a.b/c", "a@b.cn", "𠮷", "é", ">", "!", "^", "\"", "'", ":", "×", "□", "[ ]", "[^1]:",
        ];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Where(list => list.Count > 0).Select(string.Concat).Select(text => text.Trim(' ', '\t')).Where(text => text.Length > 0);
        MarkdownPipeline github = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseFootnotes().UseMathematics().Build();

        Prop.ForAll(texts.ToArbitrary(), text => ShownBy(github, text) == text && ParsedBackTo(text) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261122, 41));
    }

    [Fact]
    public void TextThatMarkdownCannotCarryIsRefused()
    {
        Assert.Throws<ArgumentException>(() => SpeechBodyWriter.Escape("两\n行"));
        Assert.Throws<ArgumentException>(() => SpeechBodyWriter.Escape(" 首"));
    }

    private static string ShownBy(MarkdownPipeline pipeline, string text)
    {
        string html = Markdown.ToHtml(Write(Body(new ParagraphBlock { Id = "aaa", Span = default, Content = Plain(text) })), pipeline);
        string shown = WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", "", RegexOptions.None, TimeSpan.FromSeconds(1))).TrimEnd('\n');
        bool onlyLinks = Regex.Matches(html, "<(?!/?(?:p|a)[ >])", RegexOptions.None, TimeSpan.FromSeconds(1)).Count == 0;
        return onlyLinks ? shown[..^" {#aaa}".Length] : html;
    }

    private static string ParsedBackTo(string text)
    {
        string markdown = Write(Body(new ParagraphBlock { Id = "aaa", Span = default, Content = Plain(text) }));
        ParsedBody parsed = SpeechBodyParser.Parse(new TextFile("a.md", markdown), 0, s_vocabulary);
        return parsed.Findings.IsEmpty ? ((ParagraphBlock)parsed.Body.Blocks[0]).Content.Plain : parsed.Findings[0].ToString();
    }

    private static string[] Texts(SpeechBody body) =>
        [.. body.Blocks.Select(block => block switch { HeadingBlock h => h.Content.Plain, ParagraphBlock p => p.Content.Plain, NoteBlock n => n.Content.Plain, GapBlock g => string.Join("|", g.Omitted), _ => "" })];

    private static string Write(SpeechBody body) => SpeechBodyWriter.Write(body, _ => "付费墙省略");

    private static SpeechBody Body(params BodyBlock[] blocks) => new(blocks.ToEquatableArray());

    private static InlineText Plain(string text) => new() { Plain = text, Origins = OffsetMap.Identity(text.Length + 1) };

    private static InlineText Marked(string text, int start, int length, string kind, params string[] words) =>
        Plain(text) with { Marks = [new InlineMark(kind, words.ToEquatableArray(), start, length, default)] };
}
