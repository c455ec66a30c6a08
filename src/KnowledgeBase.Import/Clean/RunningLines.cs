namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Takes out heads and feet that a converter left on each page: the same short line again and again, each time where a page begins or ends.
/// Where no form feed and no page counter stands near, a line that comes again is a refrain.
/// </summary>
internal static class RunningLines
{
    private const int FewestPages = 2;
    private const int ShortestLine = 4;
    private const int LongestLine = 60;
    private const int ShortestPage = 250;
    private const string SentenceEnds = "。！？；!?;：:";

    public static void Remove(LedgerDraft draft)
    {
        List<PageLine> lines = [.. Read(draft)];
        foreach (IGrouping<string, int> same in Enumerable.Range(0, lines.Count).Where(i => IsCandidate(lines[i])).GroupBy(i => lines[i].Key, StringComparer.Ordinal))
        {
            List<int> at = [.. same];
            bool areApart = at.Zip(at.Skip(1), (one, next) => lines[next].Start - lines[one].Start >= ShortestPage).All(apart => apart);
            int atPageEdge = at.Count(i => IsAtPageEdge(lines, i));

            // The first page begins and the last ends without a sign.
            if (at.Count >= FewestPages && areApart && atPageEdge >= 1 && atPageEdge >= at.Count - 1)
            {
                foreach (int i in at)
                {
                    draft.Remove(lines[i].Start, lines[i].End, BuiltInRules.RunningLine);
                }
            }
        }
    }

    private static bool IsCandidate(PageLine line) =>
        line.Key.Length is >= ShortestLine and <= LongestLine && !SentenceEnds.Contains(line.Key[^1], StringComparison.Ordinal) && !line.Key.Contains('。', StringComparison.Ordinal);

    // Next to a form feed or to a page counter that is gone already.
    private static bool IsAtPageEdge(List<PageLine> lines, int at) =>
        lines[at].HasFormFeed || IsPageSign(lines, at, -1) || IsPageSign(lines, at, 1);

    private static bool IsPageSign(List<PageLine> lines, int at, int step)
    {
        int i = at + step;
        while (i >= 0 && i < lines.Count && lines[i] is { Key.Length: 0, HasFormFeed: false, IsCounter: false })
        {
            i += step;
        }

        return i >= 0 && i < lines.Count && (lines[i].IsCounter || (lines[i].HasFormFeed && (step < 0 ? lines[i].Key.Length == 0 || lines[i].FormFeedEnds : lines[i].Key.Length == 0 || !lines[i].FormFeedEnds)));
    }

    private static IEnumerable<PageLine> Read(LedgerDraft draft)
    {
        for (int start = 0; start < draft.Text.Length;)
        {
            int newline = draft.Text.IndexOf('\n', start);
            int end = newline < 0 ? draft.Text.Length : newline + 1;
            string key = new([.. Enumerable.Range(start, end - start).Where(i => draft.IsFree(i) && !char.IsWhiteSpace(draft.Text[i])).Select(i => draft.Text[i])]);
            string line = draft.Text[start..end];
            yield return new PageLine
            {
                Start = start,
                End = end,
                Key = key,
                HasFormFeed = line.Contains('\f', StringComparison.Ordinal),
                FormFeedEnds = line.TrimEnd('\n', '\r', ' ').EndsWith('\f'),
                IsCounter = key.Length == 0 && Enumerable.Range(start, end - start).Any(i => draft.RuleAt(i) is { } rule && (rule == BuiltInRules.PageDigits || rule.Contains("page", StringComparison.Ordinal))),
            };
            start = end;
        }
    }

    // [Start, End) with the newline; Key is what is left of the line, without blanks.
    private readonly record struct PageLine
    {
        public required int Start { get; init; }

        public required int End { get; init; }

        public required string Key { get; init; }

        public required bool HasFormFeed { get; init; }

        public required bool FormFeedEnds { get; init; }

        public required bool IsCounter { get; init; }
    }
}
