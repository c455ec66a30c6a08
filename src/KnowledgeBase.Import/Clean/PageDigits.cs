namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Takes out page numbers that stand on lines of their own as bare digits. They count on by one, a page of text apart; shorter pages show by
/// numbers that are centred or that cut sentences in two. The number of a list item or of a heading that a converter set on a line of its
/// own stands close to the next or above a title.
/// </summary>
internal static class PageDigits
{
    private const int FewestPages = 3;
    private const int FewestCentred = 2;
    private const int ShortestPage = 250;
    private const int ShortestMarkedPage = 60;

    public static void Remove(LedgerDraft draft)
    {
        List<DigitLine> lines = [.. DigitLine.In(draft)];
        List<DigitLine> centred = [.. lines.Where(line => line.IsCentred)];
        Remove(draft, centred, ShortestMarkedPage, static run => run.Count >= FewestCentred);
        Remove(draft, lines, ShortestPage, static run => run.Count >= FewestPages);
        Remove(draft, lines, ShortestMarkedPage, static run => run.Count >= FewestPages && run.Count(line => line.IsInSentence) * 2 >= run.Count);
    }

    private static void Remove(LedgerDraft draft, List<DigitLine> lines, int shortestPage, Func<List<DigitLine>, bool> arePages)
    {
        for (int first = 0; first < lines.Count;)
        {
            int next = first + 1;
            while (next < lines.Count && lines[next].Number == lines[next - 1].Number + 1 && lines[next].Start - lines[next - 1].End >= shortestPage)
            {
                next++;
            }

            List<DigitLine> run = lines[first..next];
            if (arePages(run) && !AreHeadings(run))
            {
                foreach (DigitLine line in run)
                {
                    draft.Remove(line.Start, line.End, BuiltInRules.PageDigits);
                }
            }

            first = next;
        }
    }

    // The same line below each number is the head of the next page.
    private static bool AreHeadings(List<DigitLine> run) =>
        run.Select(static line => line.Title).OfType<string>().Distinct(StringComparer.Ordinal).Count() * 2 > run.Count;
}
