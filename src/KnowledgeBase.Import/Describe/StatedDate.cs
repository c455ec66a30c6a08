using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Describe;

/// <summary>The date of a speech where the document states it: below the title, in the title, or as the last line.</summary>
internal static partial class StatedDate
{
    private const int LastLines = 3;

    /// <returns>Null when no full date is stated.</returns>
    public static DateOnly? Find(StructuredText structured, List<string> evidence)
    {
        foreach ((string text, string where) in Statements(structured))
        {
            if (ChineseDate.TryParse(text) is { } date)
            {
                evidence.Add(string.Create(CultureInfo.InvariantCulture, $"日期：{date:yyyy-MM-dd}（{where}“{text}”）"));
                return date;
            }
        }

        return null;
    }

    /// <summary>A date without its day, such as 2024年3月; null when a full one is stated, or none.</summary>
    public static string? WithoutDay(StructuredText structured)
    {
        List<string> stated = [.. Statements(structured).Select(statement => statement.Text)];
        return stated.Any(text => ChineseDate.TryParse(text) is not null) ? null : stated.FirstOrDefault(text => YearAndMonth().IsMatch(Fold.ToHans(text)));
    }

    private static IEnumerable<(string Text, string Where)> Statements(StructuredText structured)
    {
        foreach (LedgerFact fact in structured.Ledger.FactsNamed("date"))
        {
            yield return (fact.Value, "题名下的");
        }

        if (structured.Title is { } title && InTitle().Match(Fold.ToHans(title.Text)) is { Success: true } dated)
        {
            yield return (title.Text.Substring(dated.Index, dated.Length), "题名中的");
        }

        foreach (DraftBlock block in structured.Blocks.TakeLast(LastLines).Where(block => block.Kind == OutlineBlockKind.Paragraph).Reverse())
        {
            if (DateLine().Match(Fold.ToHans(block.Text)) is { Success: true } line)
            {
                Group date = line.Groups["date"];
                yield return (block.Text.Substring(date.Index, date.Length), "文末的");
            }
        }
    }

    [GeneratedRegex(@"(?:\d{4}|[二一][〇○零一二三四五六七八九]{3}) *[年./-] *[\d一二三四五六七八九十]{1,3} *[月./-]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex InTitle();

    [GeneratedRegex(@"^\(?[^,。;:!?]{0,40}?(?<date>(?:\d{4}|[二一][〇○零一二三四五六七八九]{3}) *年 *[\d一二三四五六七八九十]{1,3} *月(?: *[\d一二三四五六七八九十]{1,3} *日)?)\)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DateLine();
}
