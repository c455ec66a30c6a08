using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Merge;

/// <summary>A made-up speech, what people may do to its file, and what a later importer may make of its seed.</summary>
internal static class WorkMeeting
{
    public const string Seed =
        "浏览量:447\n"
        + "在全市作风建设会议上的讲话\n"
        + "\n"
        + "同志们:\n"
        + "　　今天,我们召开作风建设会议,我讲三点意见。\n"
        + "一、提高认识\n"
        + "　　作风问题无小事,必须常抓不懈,持之以恒。\n"
        + "(一)坚持以上率下。领导干部要带好头,一级做给一级看。\n"
        + "　　党员干部要守规矩,作表率。\n"
        + "文稿由秘书处整理\n"
        + "二、狠抓落实\n"
        + "　　要压实责任,以“钉钉子\n"
        + "精神”抓好落实,确保取得实效。\n"
        + "谢谢大家!\n"
        + "点赞\n";

    public static BodyVocabulary Vocabulary { get; } = new(["formula", "sic"], ["paywall", "truncated"]);

    public static string Imported { get; } = Imports.Text(Seed).Markdown;

    public static ImportRecord Record { get; } = ImportRecords.Of(Imported, Imports.Rules, Vocabulary);

    public static IReadOnlyList<Change> ByPeople { get; } =
    [
        new("sets the genre", ("genre: 讲话\n", "genre: 发言\n")),
        new("says that the occasion is unknown", ("occasion: 全市作风建设会议\n", "occasion: unknown\n")),
        new("decides the themes", ("lang: zh-Hans\n", "lang: zh-Hans\nthemes: [作风建设]\n")),
        new("proofreads", ("proofread: 1\n", "proofread: 3\n")),
        new("adds a field that no importer knows", ("title-source: line\n", "title-source: line\nreviewer: 王校对\n")),
        new("comments a field", ("speaker: unknown\n", "# 网页没有署名\nspeaker: unknown\n")),
        new("adds the address of the page", ("  title-at: \"2:1\"\n", "  title-at: \"2:1\"\n  url: https://example.org/1.html\n")),
        new(
            "corrects the title and a paragraph",
            ("title: 在全市作风建设会议上的讲话\n", "title: 在全市作风建设大会上的讲话\n"),
            ("我讲三点意见。 {#", "我讲两点意见。 {#"),
            ("---\n\n同志们", $"corrections:\n  - {{ at: title, from: 会议, to: 大会, reason: 据会议通知 }}\n  - {{ at: {Id("我讲三点意见")}, from: 三点, to: 两点, reason: 只有两点 }}\n---\n\n同志们")),
        new("marks a formula", ("“钉钉子精神”", "“[钉钉子精神]{formula}”")),
        new("writes a note", ("## 二、", "> 编者注：原文如此。 {#n5t note}\n\n## 二、")),
        new("marks a gap", ("### （一）", "> 缺文：paywall {#g4d gap paywall}\n\n### （一）")),
        new("changes the level of a heading", ("### （一）", "#### （一）")),
        new("makes a heading a paragraph", ("## 二、", "二、")),
        new(
            "joins two paragraphs",
            ($" {{#{Id("领导干部")}}}\n\n党员干部", "党员干部"),
            ($"{{#{Id("党员干部")}}}", $"{{#{Id("领导干部")} was:{Id("党员干部")}}}"),
            ("\\u3000\\u3000\" }\n", "\\u3000\\u3000\" }\n  - { rule: wrap.unfinished, at: \"8:28\", text: \"\\n\" }\n")),
        new("takes out a line by hand", ($"\n谢谢大家！ {{#{Id("谢谢大家")}}}\n", ""), ("at: \"12:14\", text: \"\\n\" }\n", "at: \"12:14\", text: \"\\n\" }\n  - { rule: manual.page, at: \"14:1\", text: \"谢谢大家!\\n\" }\n")),
        new("puts a removed text back", ("  - { rule: meta.views, at: \"1:1\", text: \"浏览量:447\\n\" }\n", ""), ("同志们：", "浏览量：447 {#v4w}\n\n同志们：")),
    ];

    /// <summary>What a later importer writes; where blocks got addresses of their own by that, the addresses of the file stay.</summary>
    public static IReadOnlyList<Change> ByTheImporter { get; } =
    [
        new("concludes another level", ("level: 市\n", "level: 县\n")),
        new("finds a date of publication", ("lang: zh-Hans\n", "published: 2025-03-26\nlang: zh-Hans\n")),
        new("finds the text complete as claimed", ("completeness: { state: full }\n", "completeness: { state: full, claimed: 200 }\n")),
        new("removes a line", ($"文稿由秘书处整理 {{#{Id("文稿由")}}}\n\n", ""), ("  - { rule: wrap.unbalanced", "  - { rule: meta.editor, at: \"10:1\", text: \"文稿由秘书处整理\\n\" }\n  - { rule: wrap.unbalanced")) { TakesOut = [(Id("文稿由"), "10:1")] },
        new("has another rule for a removal", ("rule: ui.action", "rule: ui.buttons")),
        new("sees another level of heading", ("## 一、", "### 一、")),
    ];

    public static MergeResult Merge(string file, string incoming, MergeSide? winner = null, ImportRecord? record = null) =>
        SpeechMerge.Merge(Request(file, incoming, record ?? Record) with { Winner = winner });

    public static MergeResult MergeWithoutRecord(string file, string incoming, MergeSide? winner = null) =>
        SpeechMerge.Merge(Request(file, incoming, null) with { Winner = winner });

    public static string Apply(string markdown, IEnumerable<Change> changes) => changes.Aggregate(markdown, (text, change) => change.ApplyTo(text));

    /// <summary>The speech with the addresses that these changes take out of its text listed as retired.</summary>
    public static string Retire(string markdown, IEnumerable<Change> changes)
    {
        string entries = string.Concat(changes.SelectMany(static change => change.TakesOut).Select(static block => $"  - {{ id: {block.Id}, at: \"{block.At}\" }}\n"));
        return entries.Length == 0 ? markdown : new Change("retire", ("---\n\n", $"retired:\n{entries}---\n\n")).ApplyTo(markdown);
    }

    /// <summary>The address of the block with these words.</summary>
    public static string Id(string words)
    {
        string line = Imported.Split('\n').Last(line => line.Contains(words, StringComparison.Ordinal));
        return line[(line.IndexOf("{#", StringComparison.Ordinal) + 2)..].Split(' ', '}')[0];
    }

    private static MergeRequest Request(string file, string incoming, ImportRecord? record) => new()
    {
        File = new TextFile("input/speeches/made-up.md", file),
        Incoming = incoming,
        Record = record,
        Rules = Imports.Rules,
        Vocabulary = Vocabulary,
        GapLabel = static reason => reason,
    };
}
