using System.Globalization;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Takes out page numbers that stand on lines of their own as bare digits. They count on by one, a page of text apart; the number of a list
/// item that a converter set on a line of its own stands close to the next.
/// </summary>
internal static class PageDigits
{
    private const int FewestPages = 3;
    private const int ShortestPage = 250;
    private const int LongestNumber = 3;

    public static void Remove(LedgerDraft draft)
    {
        List<(int Start, int End, int Number)> lines = [.. DigitLines(draft)];
        for (int first = 0; first < lines.Count;)
        {
            int next = first + 1;
            while (next < lines.Count && lines[next].Number == lines[next - 1].Number + 1 && lines[next].Start - lines[next - 1].End >= ShortestPage)
            {
                next++;
            }

            if (next - first >= FewestPages)
            {
                foreach ((int start, int end, int _) in lines[first..next])
                {
                    draft.Remove(start, end, BuiltInRules.PageDigits);
                }
            }

            first = next;
        }
    }

    // With the newline.
    private static IEnumerable<(int Start, int End, int Number)> DigitLines(LedgerDraft draft)
    {
        for (int start = 0; start < draft.Text.Length;)
        {
            int newline = draft.Text.IndexOf('\n', start);
            int end = newline < 0 ? draft.Text.Length : newline + 1;
            ReadOnlySpan<char> line = draft.Text.AsSpan(start, end - start).Trim();
            if (line.Length is > 0 and <= LongestNumber && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && draft.IsFree(start, end))
            {
                yield return (start, end, number);
            }

            start = end;
        }
    }
}
