using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>The text of a query: parsed, held against a small document, written back and parsed again. U+FFFD stands for half of a surrogate pair.</summary>
public sealed partial class QueryTarget : FuzzTarget
{
    private static readonly MatchDocument s_document = new(
        [
            MatchPassage.Of("在全县作风建设大会上的讲话", weight: 5, isPage: true),
            MatchPassage.Of("同志们：“作风”建設，永远在 路上。XX镇、某某局和**同志要抓落实ＡＢＣ１２３。"),
            MatchPassage.Of("𠮷\u200B野家（试行）一是抓，二是管；甲乙丙丁，甲、乙……丙？4+4+2"),
        ],
        [new FieldValues("theme", ["作风建设"]), new FieldValues("genre", ["讲话"]), new FieldValues("date", ["2015-03"]), new FieldValues("level", ["县"])]);

    public override string Name => "query";

    public override InputShape Shape => InputShape.Words;

    public override int MaxLength => 1_200;

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. new[]
        {
            "作风建设", "“作风”建设 -(甲 | 乙) 主题:作风建设", "甲 ~3 乙 > 丙", "标题:讲话 日期:2015..2022 文种:讲话", "甲?丙 抓*实 某某局 **", "((甲｜乙) －丙)", "日期:无 | 日期:2015年3月2日", "title:“讲 话” level:县 script:x genre:", "意见（试行）", "\"a b\"c 「甲」『乙』＂丙＂", "XX镇 ×× □ 某",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "作风建设", "作風建設", "甲", "乙", "丙", "某", "某某", "XX", "**", "××", "□", "?", "*", "？", "＊", "-", "－", "|", "｜", "(", ")", "（", "）", "\"", "“", "”", "「", "」", "『", "』", "＂", "~", "～", " ~3 ", "~200", "~201", "~0", "~99999999999", ">", "＞", " > ", ":", "：", "主题:", "文种:", "层级:", "字形:", "日期:", "标题:", "theme:", "date:",
        "title:", "DATE:", "2015", "2015-03", "2015-13", "2015-02-30", "2015年3月2日", "..", "2015..2022", "..2022", "0000", "9999..", "无", " ", "\u3000", "\u200B", "\uFFFD", "𠮷", "１２３", "ａ", "É", "e\u0301", "ﬁ", "㈠", "…", "，", "。", "\0", "\n", "--", "- ", "((", "))",
    ];

    public override bool Run(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input).Replace('\uFFFD', '\uD842');
        QueryParse parse = QueryParser.Parse(text);
        Claim.That(parse.Query is null != parse.Error is null, "A text is a query or has an error.");
        if (parse.Error is { } error)
        {
            Claim.That(error.Start >= 0 && error.Length >= 0 && error.Start + error.Length <= text.Length && error.Message.Length > 0, "An error has its place in the text.", () => $"{error}");
            return false;
        }

        QueryNode root = parse.Query!.Root; // One of the two is there.
        string described = QueryText.Describe(root);
        foreach (bool strict in new[] { false, true })
        {
            Check(QueryMatcher.Match(root, s_document, strict));
        }

        if (described.Length <= QueryLimits.Length)
        {
            QueryNode? again = QueryParser.Parse(described).Query?.Root;
            Claim.That(again is not null && WithoutPlaces(again) == WithoutPlaces(root), "What is written back is the same query.", () => described);
        }

        return true;
    }

    private static void Check(DocumentMatch? match)
    {
        (int Passage, int Start) before = (0, 0);
        foreach (QueryHit hit in match?.Hits ?? [])
        {
            MatchPassage passage = s_document.Passages[hit.Passage];
            Claim.That((hit.Passage, hit.Span.Start).CompareTo(before) >= 0, "Hits are in the order of the text.");
            Claim.That(hit.Span.Start < hit.Span.End && hit.Span.End <= passage.Skeleton.Text.Length, "A hit is inside its passage.", () => $"{hit}");
            Claim.That(hit.DisplayStart >= 0 && hit.DisplayStart < hit.DisplayEnd && hit.DisplayEnd <= passage.Text.Length, "What is shown of a hit is inside its passage.", () => $"{hit}");
            before = (hit.Passage, hit.Span.Start);
        }
    }

    private static string WithoutPlaces(QueryNode node) => Place().Replace(QueryJson.Of(node).ToJsonString(), "");

    [GeneratedRegex("\"start\":[0-9]+", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Place();
}
