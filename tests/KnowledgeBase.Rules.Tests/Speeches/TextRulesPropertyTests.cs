using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.Speeches;

/// <summary>No text makes a rule about the text throw, point outside the file, or offer an edit that the file cannot take.</summary>
public sealed class TextRulesPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "“", "”", "‘", "’", "《", "》", "（", "）", "(", ")", "【", "】", "。", "，", "、", "；", "：", "！", "？", ",", ";", ":", "!", "?", ".", "…", "—", "-", "--", "...", "·",
        "*", "**", "XX", "x", "××", "某某", "○○", "〇", "_", "\"", "'", " ", "\u3000", "\u00A0", "&nbsp;", "?quot;", "30%", "1,000", "http://a.b/c", "第一条", "一、", "（一）", "1.", "1）",
        "和", "的", "同志们", "我们要抓好落实", "XX镇高质量发展大会", "青山镇高质量发展大会", "關於", "干部", "后", "於", "\uE000", "\uFFFD", "\uFDD0", "\uD840", "\uDC00", "\U00020BB7", "\U000F0001", "\u0301",
        "[", "]", "{", "}", "<b>", "</b>", "<", ">", "|", "`", "\\", "#", "+", "=", "\u200B", "\u2028", "é", "か",
    ];

    private static readonly Gen<string> s_paragraphs =
        Gen.OneOf(Gen.Elements(s_pieces), Gen.Choose(1, char.MaxValue).Where(c => c is not ('\n' or '\r')).Select(c => ((char)c).ToString()))
            .ListOf()
            .Select(pieces => string.Concat(pieces).Trim(' ', '\t'))
            .Where(text => text.Length > 0);

    private static readonly Gen<string> s_bodies =
        from paragraphs in s_paragraphs.ListOf().Where(list => list.Count > 0)
        from kinds in Gen.Choose(0, 5).ListOf(paragraphs.Count)
        select string.Join("\n", paragraphs.Select((text, i) => Block(text, kinds[i], $"k{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}")));

    [Theory]
    [InlineData("lang: zh-Hans\n")]
    [InlineData("lang: zh-Hant\n")]
    [InlineData("lang: zh-Hans\nwidth: { from: ascii }\n")]
    public void AnyBodyIsCheckedToItsEnd(string fields) =>
        Prop.ForAll(s_bodies.ToArbitrary(), body => IsChecked(body, fields)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261129, 7));

    /// <summary>Unescaped pieces: the body parser meets every half of a mark, a link or a tag.</summary>
    [Fact]
    public void AnyMarkupIsReadToItsEnd() =>
        Prop.ForAll(s_paragraphs.ListOf().ToArbitrary(), lines => IsChecked(string.Join("\n", lines) + "\n", "")).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261129, 9));

    private static string Block(string text, int kind, string id) => kind switch
    {
        0 => $"## {SpeechBodyWriter.Escape(text)} {{#{id}}}\n",
        1 => $"> 缺文：来源中断 {{#{id} gap truncated}}\n",
        2 => $"甲[{SpeechBodyWriter.Escape(text)}]{{redacted place}} {{#{id}}}\n",
        _ => $"{SpeechBodyWriter.Escape(text, opensParagraph: true)} {{#{id}}}\n",
    };

    // Whatever errors the body has: the rules about the text are run on it all the same.
    private static bool IsChecked(string body, string fields)
    {
        string document = RepositoryContent.Document(fields);
        var file = new TextFile("input/speeches/example.md", document[..^RepositoryContent.Body.Length] + body);
        FrontMatterReading frontMatter = FrontMatterChecker.Check(file, RepositoryContent.Context.Collections[0], RepositoryContent.Context);
        ParsedBody parsed = SpeechBodyParser.Parse(file, frontMatter.BodyStart!.Value, RepositoryContent.Context.BodyVocabulary);
        EquatableArray<Finding> findings = TextRules.Check(new CheckedSpeech { File = file, Slug = "example", Fields = frontMatter.Fields!, Body = parsed.Body, Texts = SpeechText.Of(parsed.Body), Context = RepositoryContent.Context });
        return parsed.Findings.Concat(findings).All(finding =>
            finding.Span.Start >= 0
            && finding.Span.Length >= 0
            && finding.Span.End <= file.Text.Length
            && finding.Message.Length > 0
            && finding.Fixes.All(fix => IsInOrder(fix, file.Text.Length)));
    }

    private static bool IsInOrder(Fix fix, int length)
    {
        int end = 0;
        foreach (TextEdit edit in fix.Edits)
        {
            if (edit.Start < end || edit.Length < 0)
            {
                return false;
            }

            end = edit.End;
        }

        return end <= length;
    }
}
