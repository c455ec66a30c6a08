using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import;

/// <summary>What an import could not settle and a person should look at: one sentence each, with the place and what to fill in.</summary>
internal static class ImportQuestions
{
    private const int QuotedLength = 30;
    private const int LongParagraph = 80;
    private const int MostNamed = 4;

    public static IEnumerable<string> Of(StructuredText structured, SpeechDescription description) =>
        [.. OfDocument(structured, description), .. OfFields(structured, description), .. OfOutline(structured), .. OfEnd(structured)];

    private static IEnumerable<string> OfDocument(StructuredText structured, SpeechDescription description)
    {
        if (DoubtOfScript(structured) is { } doubt)
        {
            yield return doubt;
        }

        if (structured.Ledger.NeedsReview)
        {
            yield return "清理规则会移除过多文字，因此除讲话中不可能有的提示外一字未移：请检查是否混入大量网页内容。";
        }

        if (SpeechSigns.OtherThanSpeech(structured, description.ShowsGenre) is { } other)
        {
            yield return $"看上去是{other}，不像讲话：请确认是否收入。";
        }

        foreach (string asked in Doubts.Of([.. structured.Blocks.Select(block => block.Text)]))
        {
            yield return asked;
        }

        string text = string.Concat(structured.Blocks.Select(block => block.Text));
        if (BreakSigns.LostItsMarks(text))
        {
            yield return "标点大多缺失：请对照原件补上，补处记入 corrections。";
        }

        int supplied = structured.Blocks.Count(block => block.RunOn);
        if (supplied > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"原文换行丢失，补了{supplied}处分段（run-on）：请核对分段。");
        }
    }

    /// <summary>Those of them that a field of the front matter answers.</summary>
    public static IEnumerable<string> OfFields(StructuredText structured, SpeechDescription description)
    {
        if (description.TitleSource != "line")
        {
            yield return description.TitleSource == "supplied" ? $"原文无题，拟题为《{description.Title}》：请核对。" : $"题名《{description.Title}》取自网页导语：请核对。";
        }

        if (!description.ShowsGenre)
        {
            yield return $"文种不明：请填 genre，确不在文种表内的留“{description.Genre}”。";
        }

        if (!description.ShowsLevel)
        {
            yield return "层级不明：如知道，请填 level。";
        }

        if (description.Occasion is null)
        {
            yield return "场合不明：如知道，请填 occasion。";
        }

        if (description.Speaker is null)
        {
            yield return "讲话人未载：如知道，请填 speaker。";
        }

        if (description.Date is null)
        {
            yield return StatedDate.WithoutDay(structured) is { } month ? $"日期只写到“{month}”：如知道是哪一天，请填 date。" : "讲话日期未载：如知道，请填 date。";
        }
    }

    private static IEnumerable<string> OfOutline(StructuredText structured)
    {
        foreach (string entry in structured.UnplacedContents)
        {
            yield return $"目录中有“{entry}”，正文中没有找到：请核对。";
        }

        foreach (AnnouncedCount count in structured.Outline.Announced.Where(count => count.Expected != count.Found))
        {
            string where = structured.Blocks[count.Place.Block].Text[count.Place.Offset..];
            yield return string.Create(CultureInfo.InvariantCulture, $"“{Quote(where)}”说有{count.Expected}项，找到{count.Found}项：请核对提纲。");
        }

        foreach (IGrouping<OutlineDoubt, OutlineNode> doubt in structured.Outline.Flatten().Where(node => IsAsked(node, structured)).GroupBy(node => node.Doubt))
        {
            yield return $"{Places([.. doubt])}{DoubtWords(doubt.Key)}";
        }
    }

    // Everything is imported that has text; whether it belongs here is for a person to say.
    private static string? DoubtOfScript(StructuredText structured)
    {
        int visible = 0;
        int han = 0;
        foreach (char c in structured.Blocks.SelectMany(block => block.Text).Concat(structured.Title?.Text ?? ""))
        {
            visible += char.IsWhiteSpace(c) ? 0 : 1;
            han += Han.IsHan(c) ? 1 : 0;
        }

        return han == 0 ? "全文没有汉字：请确认应否收入。"
            : han * 2 < visible ? string.Create(CultureInfo.InvariantCulture, $"汉字只占全文的{100 * han / visible}%：请核对文本是否完好，应否收入。")
            : null;
    }

    // A title without an end is the reviewer's only where the break or the marks behind it were lost.
    private static bool IsAsked(OutlineNode node, StructuredText structured) => node.Doubt switch
    {
        OutlineDoubt.None or OutlineDoubt.InSentence => false,
        OutlineDoubt.TitleEnd => structured.Blocks[node.BlockIndex] is { } block && block.Text.Length > LongParagraph && (block.RunOn || BreakSigns.LostItsMarks(block.Text)),
        _ => true,
    };

    private static string DoubtWords(OutlineDoubt doubt) => doubt switch
    {
        OutlineDoubt.NumberMissing => "没有前一项：请核对是否漏了一段。",
        OutlineDoubt.NumberRepeated => "的序号前面已有：请核对提纲。",
        OutlineDoubt.TitleEnd => "的标题在哪里结束看不出来：请断开标题与正文。",
        OutlineDoubt.Unnumbered => "没有序号，因独立成行当作小标题：请核对。",
        _ => throw new UnreachableException($"No question is asked about {doubt}."),
    };

    private static string Places(List<OutlineNode> nodes)
    {
        string named = string.Concat(nodes.Take(MostNamed).Select(node => $"“{Quote(node.Marker + node.Title)}”"));
        return nodes.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"{named}等{nodes.Count}处") : named;
    }

    private static IEnumerable<string> OfEnd(StructuredText structured)
    {
        for (int i = 0; i < structured.Blocks.Count - 1; i++)
        {
            if (structured.Blocks[i].Kind == OutlineBlockKind.Gap)
            {
                yield return $"“{Quote(structured.Blocks[i + 1].Text)}”之前缺文：如有全文，请补上。";
            }
        }

        if (structured.Blocks.Count > 1 && structured.Blocks[^1] is { Kind: OutlineBlockKind.Gap })
        {
            string last = structured.Blocks.Last(block => block.Kind != OutlineBlockKind.Gap || block == structured.Blocks[0]).Text;
            yield return $"正文到“{last[^Math.Min(last.Length, QuotedLength)..]}”为止，看来不全：请找全文核对。";
        }
    }

    private static string Quote(string text) => text[..Math.Min(text.Length, QuotedLength)];
}
