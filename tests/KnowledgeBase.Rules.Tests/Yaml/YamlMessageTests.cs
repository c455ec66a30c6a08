using System.Text;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>Every message about YAML as a contributor reads it, and the line that each fix leaves; one file, to be read as a whole when it changes.</summary>
public sealed class YamlMessageTests
{
    // What the hostile texts do not bring up.
    private static readonly string[] s_more =
    [
        "a: @一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一  \nb: `c\"d\\e\tf`\n",
        "a: \"b\" 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九  \n",
        "a: \"b\" 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一  \n",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\na: b\n",
        "a: b\nc: d: \"e\"\tf\\g\n",
        "a:\n  - b: c: d\n  - e: f\n",
        "a: \"b\t\tc\"\nd: 'e\tf'\n\tg: h\n",
        "a: \"\\x4\"\nb: \"\\x4g\"\nc: \"\\uDC00\"\nd: \"\\uD842\\u0041\"\ne: \"\\UD842DFB7\"\nf: \"\\uD842\\n\"\n",
        "a: \"b\\\nc: d\n",
        "a: \"b\u200Bc\"\nd: \u200B\u200Ce\nf: 'g\u202Eh'\ni: \U000E0041\n",
        "a: \u0001\u00AD\u2028\uFEFF\u200E\u034F\uFFFC\uFDD0\U0001D173\n",
        "a: \u200B\u200B\u200B\u200B\u200B\u200B\n",
        "title：讲话\nlevel ： 县\ngenre：　讲话\n",
        "title:讲话\nlevel:县\n",
        "a: [b: c\n",
        "a: {b：c, d:e}\n",
        "a: [一, 二\nb: 三\n",
        "a: {b: c]\n",
        "a: [b c, d e}, f]\n",
        "a: |3x\n   b\n",
        "a: |\n  b\n c\n",
        "a: >\n\tb\n",
        "- a\n- b\n",
        "just text\n",
        "\"quoted\n",
    ];

    [Fact]
    public void EveryMessageIsAsItWasRead()
    {
        var text = new StringBuilder();
        foreach (string yaml in HostileFrontMatterTests.Refused.Select(static row => (string)row[0]).Concat(s_more))
        {
            Show(yaml, text);
        }

        Snapshot.Match(typeof(YamlMessageTests), text.ToString(), "txt");
    }

    private static void Show(string yaml, StringBuilder text)
    {
        TextFile file = new("a.md", $"---\n{yaml}---\n");
        YamlReading reading = YamlReader.Read(FrontMatterSplitter.Split(file, new FindingList(file))!.Yaml);
        text.Append("# ").Append(Shown(yaml)).Append(reading.IsLossy ? " (lossy)" : "").Append('\n');
        if (reading.Understood is { } understood)
        {
            text.Append("= ").Append(Shown(ShownYaml.Of(understood))).Append('\n');
        }

        foreach (Finding finding in reading.Findings)
        {
            text.Append(finding.Span).Append(' ').Append(finding.Rule.Id).Append(' ').Append(Shown(finding.Message)).Append('\n');
            foreach (Fix fix in finding.Fixes)
            {
                string mended = fix.Edits.OrderByDescending(static edit => edit.Start).Aggregate(file.Text, static (one, edit) => one.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text));
                text.Append("> ").Append(Shown(mended[4..^4])).Append('\n');
            }
        }
    }

    private static string Shown(string text) =>
        string.Concat(text.Select(static c => c == '\n' ? "␤" : c is < ' ' or >= '\u007F' and < '\u3000' and not '‹' and not '›' and not '…' and not '␤' and not '␉' || char.IsSurrogate(c) || c >= '\uE000' && c is < '\uFF01' or > '\uFF5E' || c == '\u3164' ? $"\\u{(int)c:X4}" : c.ToString()));
}
