using System.Globalization;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import;

/// <summary>What an import could not settle and a person should look at.</summary>
internal static class ImportQuestions
{
    public static IEnumerable<string> Of(StructuredText structured, SpeechDescription description)
    {
        if (structured.Ledger.NeedsReview)
        {
            yield return "清理规则会移除过多文字，因此一字未移：请检查是否混入大量网页内容。";
        }

        if (description.TitleSource == "supplied")
        {
            yield return $"原文无题，拟题为《{description.Title}》：请核对。";
        }

        foreach (string doubt in Doubts.Of([.. structured.Blocks.Select(block => block.Text)]))
        {
            yield return doubt;
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
}
