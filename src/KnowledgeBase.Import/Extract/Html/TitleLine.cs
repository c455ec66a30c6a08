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
        for (int i = Math.Min(body, page.Lines.Count) - 1; i >= 0; i--)
        {
            if (title.IsIn(page.TextOf(page.Lines[i])) && !judge.IsNoise(i))
            {
                while (i > 0 && title.IsIn(page.TextOf(page.Lines[i - 1])) && !judge.IsNoise(i - 1))
                {
                    i--;
                }

                return i;
            }
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

    [GeneratedRegex(@"来源|作者|发布|日期|时间|浏览|点击|阅读|编辑|字号|字体|\d{4}\s*[-/.年]\s*\d{1,2}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex About();
}
