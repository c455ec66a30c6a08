using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Clean;

/// <summary>What is left in a cleaned text although it may not be the speaker's: for a person to look at, never removed.</summary>
internal static partial class Doubts
{
    private const int LongParagraph = 30;
    private const double MostlyRepeated = 0.4;
    private const int HeadBlocks = 3;
    private const int TailBlocks = 5;
    private const int LongestLine = 120;
    private const int Shown = 30;
    private const int Context = 6;

    /// <param name="paragraphs">The text of each block, in the order of the speech.</param>
    /// <returns>Sentences in Chinese.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<string> paragraphs)
    {
        string text = string.Join('\n', paragraphs);
        string[] notes = [.. PinyinNotes.In(text, Fold.ToHans(text))];
        if (notes.Length > 0)
        {
            yield return Count(notes.Length, $"拼音注音，如“{notes[0]}”：若是网站所加，请移除。");
        }

        int unknown = text.Count(c => c == '\uFFFD');
        if (unknown > 0)
        {
            yield return Count(unknown, $"无法辨认的字符，如“{Around(paragraphs.First(paragraph => paragraph.Contains('\uFFFD', StringComparison.Ordinal)))}”：请对照来源更正。");
        }

        MatchCollection entities = Entity().Matches(text);
        if (entities.Count > 0)
        {
            yield return Count(entities.Count, $"网页字符代码，如“{entities[0].Value}”：请更正为所代表的字符。");
        }

        if (IsRepeated(paragraphs))
        {
            yield return "多数段落出现两次：请核对原文是否重复了全文。";
        }

        foreach (string line in Suspicious(paragraphs))
        {
            yield return $"“{line[..Math.Min(line.Length, Shown)]}”可能是网页文字：请核对。";
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"文中有{count}处{what}");

    private static string Around(string paragraph)
    {
        int at = paragraph.IndexOf('\uFFFD', StringComparison.Ordinal);
        return paragraph[Math.Max(0, at - Context)..Math.Min(paragraph.Length, at + Context + 1)];
    }

    private static bool IsRepeated(IReadOnlyList<string> paragraphs)
    {
        List<string> all = [.. paragraphs.Where(paragraph => paragraph.Length >= LongParagraph)];
        int repeated = all.GroupBy(paragraph => paragraph, StringComparer.Ordinal).Sum(same => (same.Count() - 1) * same.Key.Length);
        return repeated > MostlyRepeated * all.Sum(paragraph => paragraph.Length);
    }

    private static IEnumerable<string> Suspicious(IReadOnlyList<string> paragraphs) =>
        paragraphs.Where((line, i) =>
            (i < HeadBlocks || i >= paragraphs.Count - TailBlocks) && line.Length is > 0 and <= LongestLine && WebWords().IsMatch(Fold.ToHans(line)));

    [GeneratedRegex("&(?:[A-Za-z]{2,8}|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,6});", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Entity();

    [GeneratedRegex(@"https?://|www\.|小编|本站|公众号|版权所有|转载|点击(?:下载|查看|阅读)|会员(?:可|专享|下载)|二维码", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WebWords();
}
