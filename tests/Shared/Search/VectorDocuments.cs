using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests;

/// <summary>The documents that the shared vectors are held against: small, and full of what queries distinguish.</summary>
internal static class VectorDocuments
{
    private static readonly string[] s_pieces =
    [
        "作风", "建设", "作", "风", "甲", "乙", "丙", "某", "某某", "XX", "**", "□", "，", "。", "“", "”", "（", "）", " ", "二〇二五年", "2025年", "20大", "二十大",
        "3.5%", "𠮷", "鎮", "镇", "A", "b", "-", "?", "*", "~", ">", "\u0001",
    ];

    public static IReadOnlyList<MatchDocument> All { get; } =
    [
        Document([("在作风建设大会上的讲话", true), ("全面加强“作风”建设，坚持“两个确立”不动摇。", false), ("作風建設永遠在路上：抓作风，促建设；建设作风。", false)],
            ("genre", ["讲话"]), ("level", ["省级"]), ("date", ["2015-03-02"]), ("themes", ["作风建设", "党的建设"]), ("lang", ["简体"])),
        Document([("在某镇调研时的講話", true), ("在XX镇、**村和某某县，某同志对某某同志说：甲乙丙。", false), ("甲，乙。甲乙甲，丙甲乙丙丁甲。", false)],
            ("genre", ["講話"]), ("level", ["县级"]), ("date", ["2015"]), ("lang", ["繁體"])),
        Document([("工作報告", true), ("党的二十大以来，实施“十四五”规划，二〇二五年增长3.5%，5+2、白加黑。", false), ("意见（试行）和办法(草案)：A>B，1~3月。", false)],
            ("genre", ["报告"]), ("level", ["市级"]), ("date", ["2022年10月"]), ("themes", ["党建"])),
        Document([("致辞", true), ("一一一一一，ababa。", false), ("", false), ("，。", false)], ("genre", ["致辞"]), ("themes", ["开放-合作"])),
        Document([("甲", true), ("乙", true), ("甲乙丙", false)], ("date", ["不详"]), ("level", ["省级"])),
        .. Random(5, seed: 11),
    ];

    public static IEnumerable<MatchDocument> Random(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            (string, bool)[] passages =
            [
                .. Enumerable.Range(0, 3).Select(number =>
                    (string.Concat(Enumerable.Range(0, random.Next(4, 14)).Select(_ => s_pieces[random.Next(s_pieces.Length)])), number == 0)),
            ];
            yield return Document(passages, ("date", [$"{2013 + (i % 5)}-0{(i % 9) + 1}"]));
        }
    }

    private static MatchDocument Document((string Text, bool IsPage)[] passages, params (string Key, string[] Values)[] fields) => new(
        [.. passages.Select(static passage => MatchPassage.Of(passage.Text, passage.IsPage ? 5 : 1, passage.IsPage))],
        [.. fields.Select(static field => new FieldValues(field.Key, [.. field.Values]))]);
}
