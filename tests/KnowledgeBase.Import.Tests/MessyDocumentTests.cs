using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Tests;

/// <summary>
/// One made-up speech in many kinds of mess. Each import proves by itself that the seed can be written again; the tests add that the
/// speech is the same whatever was done to it.
/// </summary>
public sealed class MessyDocumentTests
{
    private const string Title = "在全县作风建设大会上的讲话";

    private static readonly string[] s_paragraphs =
    [
        "同志们:",
        "今天,我们召开全县作风建设大会,主要任务是总结工作、部署任务。下面,我讲两个方面的意见:",
        "一、提高认识,增强作风建设的自觉性",
        "(一)作风关系人心向背。我县正处在转型发展的关键时期,全县上下要以优良作风凝聚人心。一是学在前。带头学习党章党规。二是干在前。带头深入一线解决问题。",
        "(二)作风决定发展成效。近年来,我县经济增长8.5%,新增就业1,200人,这些成绩来之不易。",
        "二、突出重点,推动作风建设见实效",
        "要坚持问题导向,对照“四风”问题清单,逐条逐项整改到位。",
        "同志们,作风建设永远在路上。让我们共同努力,为建设美丽富裕的新县域而奋斗!",
    ];

    public static TheoryData<string> Messes =>
    [
        "plain", "crlf", "bom", "gb18030", "utf-16", "double-spaced", "indented", "tabs", "full-width", "title-three-times", "hard-wrapped", "site-lines",
        "no-final-newline", "trailing-blanks", "many-blank-lines", "zero-width", "mixed-newlines", "title-prefix", "two-line-title",
    ];

    [Theory]
    [MemberData(nameof(Messes))]
    public void TheSpeechIsTheSameInAnyMess(string mess)
    {
        ImportedSpeech speech = Imports.Bytes(Make(mess));

        Assert.Equal(Title, speech.Description.Title);
        Assert.Equal("line", speech.Description.TitleSource);
        Assert.Equal(
            ["一、提高认识增强作风建设的自觉性", "（一）作风关系人心向背", "一是学在前", "二是干在前", "（二）作风决定发展成效", "二、突出重点推动作风建设见实效"],
            speech.Outline.Flatten().Select(node => Wide(node.Marker) + node.Title.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal)));
        Assert.Equal(string.Concat(s_paragraphs).Replace("\n", "", StringComparison.Ordinal), Narrow(string.Concat(speech.Body.Blocks.Select(Imports.Plain))));
        Assert.Equal("full", speech.Description.Completeness);
    }

    [Fact]
    public void TheBodyIsSetFullWidthButNotInsideNumbers()
    {
        string markdown = Imports.Bytes(Make("plain")).Markdown;

        Assert.Contains("我县经济增长8.5%，新增就业1,200人，这些", markdown, StringComparison.Ordinal);
        Assert.Contains("width: { from: ascii }\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AFullWidthSeedHasNoWidthField()
    {
        Assert.DoesNotContain("\nwidth:", Imports.Bytes(Make("full-width")).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AMixedSeedListsItsExceptions()
    {
        ImportedSpeech speech = Imports.Text(string.Join('\n', s_paragraphs.Prepend(Title)).Replace("今天,", "今天，", StringComparison.Ordinal));

        Assert.Contains("width: { from: ascii, except: \"3:3\" }\n", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AOneLineFileKeepsItsOutline()
    {
        ImportedSpeech speech = Imports.Text(string.Concat(s_paragraphs).Replace("自觉性", "自觉性。", StringComparison.Ordinal).Replace("见实效", "见实效。", StringComparison.Ordinal));

        Assert.Equal("supplied", speech.Description.TitleSource);
        Assert.Equal(["同志们："], speech.Body.Blocks.Take(1).Select(Imports.Plain));
        Assert.True(speech.Body.Blocks.OfType<HeadingBlock>().Count(heading => heading.Level == 2) == 2);
        Assert.Contains(speech.Outline.Flatten(), node => node.Title == "作风关系人心向背");
    }

    [Fact]
    public void TextWithoutHeadingsIsParagraphs()
    {
        string text = string.Concat(Enumerable.Repeat("我们要坚持以人民为中心,把群众的事情办好,让群众满意。\n", 12));

        ImportedSpeech speech = Imports.Text(text);

        Assert.Equal(12, speech.Body.Blocks.Count);
        Assert.All(speech.Body.Blocks, block => Assert.IsType<ParagraphBlock>(block));
        Assert.Empty(speech.Outline.Roots);
        Assert.Equal("其他", speech.Description.Genre);
        Assert.Equal("未知", speech.Description.Level);
        Assert.Equal(12, speech.Body.Blocks.Select(block => block.Id).Distinct().Count());
    }

    [Fact]
    public void DateAndSpeakerUnderTheTitleBecomeMetadata()
    {
        ImportedSpeech speech = Imports.Text($"{Title}\n(2024年3月5日)\n县委书记 张某某\n" + string.Join('\n', s_paragraphs) + "\n");

        Assert.Equal(new DateOnly(2024, 3, 5), speech.Description.Date);
        Assert.Equal("县委书记 张某某", speech.Description.Speaker);
        Assert.Equal(Title, speech.Description.Title);
        Assert.Contains(speech.Provenance.Removed, removed => removed.Rule == "head.date");
    }

    [Fact]
    public void ACutTextEndsInAGap()
    {
        string text = string.Join('\n', s_paragraphs[..^1].Prepend(Title)) + "\n要深入推进专项整治工作,切实把各项整改任务落到实处,以实际成效取";

        ImportedSpeech speech = Imports.Text(text);

        Assert.Equal("truncated", speech.Description.Completeness);
        Assert.Equal("truncated", Assert.IsType<GapBlock>(speech.Body.Blocks[^1]).Reason);
    }

    [Fact]
    public void AContentsListIsRemovedAndUsed()
    {
        string text = "目录\n一、提高认识,增强作风建设的自觉性\n二、突出重点,推动作风建设见实效\n三、加强领导,确保作风建设取得成果\n\n" + string.Join('\n', s_paragraphs[..^1].Prepend(Title)) + "\n";

        ImportedSpeech speech = Imports.Text(text);

        Assert.Equal(Title, speech.Description.Title);
        Assert.Single(speech.Provenance.Removed, removed => removed.Rule == "site.contents");
        Assert.Equal(["三、加强领导，确保作风建设取得成果"], Assert.IsType<GapBlock>(speech.Body.Blocks[^1]).Omitted);
        Assert.Equal(OutlineStatus.Omitted, speech.Outline.Roots[^1].Status);
    }

    [Fact]
    public void MarkdownCharactersAreText()
    {
        string[] hostile = ["# 不是标题。", "- 不是列表。", "1) 不是列表。", "> 不是引文。", "[链接](http://a.example) `码` <b>粗</b> a_b_c ~~删~~ &amp; \\ $x$ |表|。", "+ 加号。", "=====。", "{#abc}", "…… {#k3f run-in}"];

        ImportedSpeech speech = Imports.Text(Title + "\n同志们:\n" + string.Join('\n', hostile) + "\n大家好。\n");

        Assert.Equal(hostile.Length + 2, speech.Body.Blocks.Count);
    }

    [Fact]
    public void RandomMessesCanAlwaysBeWrittenAgain()
    {
        var random = new Random(20251122);
        string[] pieces =
        [
            "\n", "\n\n", "\r\n", "　　", "  ", "\t", "同志们:", "一、", "(一)", "1.", "一是", "二要", "第一,", "首先,", "“", "”", "(", ")", "《", "》", "。", ";", ",", "?", "??", "……", "——", "①",
            "目录\n", "(2024年1月1日)\n", "点赞\n", "浏览量:12\n", "**", "xx", "#", "- ", "[a]", "{#k3f}", "\u200B", "\uFEFF", "\u00A0", "\u2028", "\u0001", "𠮷", "讲话", "在大会上的讲话\n", "党课讲稿:",
            "作风建设是党的生命线", "要压实责任、狠抓落实", "1,200人", "……(某网省略87字,会员可读)……\n", "……(未完,全文共900字,当前仅显示464字,请\n收藏《讲话》)", "(全文9624字)", "谢谢大家!", "\r", "党(dǎng)", "来源:某网\n", "关注我们\n", "县委书记 张某\n", "提纲\n", "一、提高认识\n", "http://a.example/b?c=d",
            "二、", "(二)", "（ 二）", "各位代表:", "二、狠抓落实。", "讲　话\n", "——在全县大会上的发言\n", "暨表彰会上的", "附件：1.甲\n", "2024年3月5日", "（掌声）", " ", "　", "县长", "×××",
        ];

        for (int round = 0; round < 600; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => pieces[random.Next(pieces.Length)]));
            ImportResult result = Importer.Import(Imports.Request(Encoding.UTF8.GetBytes(text)));

            Assert.True(result.Speech is not null || result.Failure is not null, round.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static byte[] Make(string mess)
    {
        string text = string.Join('\n', s_paragraphs.Prepend(Title)) + "\n";
        return mess switch
        {
            "crlf" => SeedEncodings.Encode(text, "utf-8", LineEnds.CrLf),
            "bom" => SeedEncodings.Encode(text, "utf-8-bom"),
            "gb18030" => SeedEncodings.Encode(text, "gb18030", LineEnds.CrLf),
            "utf-16" => SeedEncodings.Encode(text, "utf-16le-bom", LineEnds.CrLf),
            _ => Encoding.UTF8.GetBytes(mess switch
            {
                "double-spaced" => text.Replace("\n", "\n\n", StringComparison.Ordinal),
                "indented" => text.Replace("\n", "\n　　", StringComparison.Ordinal),
                "tabs" => text.Replace("\n", "\n\t", StringComparison.Ordinal),
                "full-width" => Wide(text),
                "title-three-times" => $"{Title}\n{Title}\n\n{text}",
                "hard-wrapped" => Title + "\n" + string.Concat(s_paragraphs.Select(paragraph => Wrap("　　" + paragraph, 30))),
                "site-lines" => "当前位置:首页>讲话稿\n浏览量:1024\n来源:某县政府网\n" + text + "上一篇:2024年党课讲稿\n责任编辑:某某\n收藏\n",
                "no-final-newline" => text.TrimEnd(),
                "trailing-blanks" => text.Replace("\n", "  \n", StringComparison.Ordinal) + "   ",
                "many-blank-lines" => "\n\n\n" + text.Replace("\n", "\n\n 　\n\n", StringComparison.Ordinal),
                "zero-width" => text.Replace("建设", "建\u200B设", StringComparison.Ordinal),
                "mixed-newlines" => text.Replace("。\n", "。\r\n", StringComparison.Ordinal),
                "title-prefix" => "讲话稿:" + text,
                "two-line-title" => text.Replace("大会上的讲话\n", "大会上的\n讲话\n", StringComparison.Ordinal),
                _ => text,
            }),
        };
    }

    private static string Wrap(string paragraph, int width)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < paragraph.Length; i += width)
        {
            lines.Append(paragraph.AsSpan(i, Math.Min(width, paragraph.Length - i))).Append('\n');
        }

        return lines.ToString();
    }

    private static string Narrow(string text) => new([.. text.Select(KnowledgeBase.Text.Width.WideMarks.ToAscii)]);

    private static string Wide(string text) =>
        new([.. text.Select((c, i) => c == ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) ? c : KnowledgeBase.Text.Width.WideMarks.ToWide(c))]);
}
