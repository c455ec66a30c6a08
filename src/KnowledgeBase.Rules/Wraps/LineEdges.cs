using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Rules.Wraps;

/// <summary>What the edges of a paragraph tell: whether a sentence is still open at its end, whether something new begins at its start.</summary>
internal static class LineEdges
{
    private const string Bullets = "-–—―─*+•·▪■●◆○◇□★☆※▲△➤>";

    public const string EndMarks = "，。、；：！？”’》〉）】」』,;:!?)";

    /// <summary>Whether the last character neither ends a sentence nor closes anything.</summary>
    public static bool IsOpen(string text) => Han.IsHan(text[text.Length - 1]) || EndsWithComma(text);

    public static bool EndsWithComma(string text) => text[text.Length - 1] is '，' or '、' or ',';

    /// <summary>A section, an item, a bullet or a line that addresses the audience: never the rest of a sentence.</summary>
    public static bool OpensBlock(string text)
    {
        string folded = Fold.ToHans(text);
        return BlockMarker.TryRead(folded) is not null
            || Bullets.IndexOf(folded[0]) >= 0
            || folded[0] == '第' && IsArticle(folded)
            || SpeechRoles.IsSalutation(folded);
    }

    // 第一条 …
    private static bool IsArticle(string folded)
    {
        int end = 1;
        while (end < folded.Length && end < 9 && "一二三四五六七八九十百千零〇0123456789".IndexOf(folded[end]) >= 0)
        {
            end++;
        }

        return end > 1 && end < folded.Length && folded[end] is '条' or '章' or '节' or '编' or '款' or '项';
    }
}
