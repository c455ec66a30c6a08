using System.Text.RegularExpressions;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Where the title of the text stands: the line from which on a page speaks of its text and no more of itself.</summary>
internal static partial class TitleLine
{
    private const int FarthestUp = 8;
    private const int ShortestTitle = 6;
    private const int LongestTitle = 80;
    private const int LongestAbout = 200;

    /// <param name="coreLine">The first line of the main element.</param>
    /// <param name="body">The first line of running text in it.</param>
    /// <returns>The first line of the title; null when there is none.</returns>
    public static int? Find(PageText page, PageTitle title, OutsideJudge judge, int coreLine, int body)
    {
        // The title may be written again at the head of the text: the highest counts, and what is all of it before what is a part.
        List<int> lines = [.. Enumerable.Range(0, Math.Min(body, page.Lines.Count)).Where(i => title.IsIn(page.TextOf(page.Lines[i])) && !judge.IsNoise(i))];
        int first = lines.FindIndex(i => title.Is(page.TextOf(page.Lines[i])));
        if (first >= 0)
        {
            return lines[first];
        }

        if (lines.Count > 0)
        {
            return lines.Last(i => !lines.Contains(i - 1));
        }

        return LikeTitle(page, judge, coreLine);
    }

    /// <summary>A line about the text beside its title: its source, date, author.</summary>
    public static bool IsAbout(string line) => line.Length <= LongestAbout && About().IsMatch(line);

    // Without a title to look for: the highest line that could be one before something else begins.
    private static int? LikeTitle(PageText page, OutsideJudge judge, int coreLine)
    {
        int? found = null;
        for (int i = coreLine - 1; i >= Math.Max(0, coreLine - FarthestUp); i--)
        {
            string line = page.TextOf(page.Lines[i]);
            if (line.AsSpan().Trim().IsEmpty || IsAbout(line))
            {
                continue;
            }

            if (judge.IsNoise(i))
            {
                break;
            }

            found = line.Count(Han.IsHan) is >= ShortestTitle and <= LongestTitle ? i : found;
        }

        return found;
    }

    [GeneratedRegex(
        @"(?:来源|作者|责编|编辑|发布(?:时间|日期|机构|单位|者)?|时间|日期|(?:浏览|点击|阅读)(?:次数|数|量|率)?|字号|字体)[\s\u00A0\u3000]*[:：]|^[\s\u00A0\u3000（(【\[]*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:[\s\u00A0\u3000]+\d{1,2}[:：]\d{2}.{0,20})?[\s\u00A0\u3000）)】\]]*$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex About();
}
