using System.Globalization;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import;

/// <summary>What an import could not settle and a person should look at.</summary>
internal static class ImportQuestions
{
    public static IEnumerable<string> Of(StructuredText structured, SpeechDescription description)
    {
        if (DoubtOfKind(structured, description) is { } doubt)
        {
            yield return doubt;
        }

        if (structured.Ledger.NeedsReview)
        {
            yield return "清理规则会移除过多文字，因此一字未移：请检查是否混入大量网页内容。";
        }

        if (description.TitleSource == "supplied")
        {
            yield return $"原文无题，拟题为《{description.Title}》：请核对。";
        }

        foreach (string entry in structured.UnplacedContents)
        {
            yield return $"目录中有“{entry}”，正文中没有找到：请核对。";
        }

        foreach (AnnouncedCount count in structured.Outline.Announced.Where(count => count.Expected != count.Found))
        {
            string where = structured.Blocks[count.Place.Block].Text[count.Place.Offset..];
            yield return string.Create(CultureInfo.InvariantCulture, $"“{where[..Math.Min(where.Length, 30)]}”说有{count.Expected}项，找到{count.Found}项：请核对提纲。");
        }

        foreach (OutlineNode node in structured.Outline.Flatten().Where(node => node.Confidence == OutlineConfidence.Low))
        {
            yield return $"“{node.Marker}{node.Title}”没有前一项：请核对提纲。";
        }
    }

    // Everything is imported that has text; whether it belongs here is for a person to say.
    private static string? DoubtOfKind(StructuredText structured, SpeechDescription description)
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
            : description.Genre == GenreOf.Other && !structured.Outline.Roles.Contains(BlockRole.Salutation)
                ? "题名和称呼都不像讲话、发言或党课，文种暂作“其他”：请核对文种，应否收入。"
            : null;
    }
}
