using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Joins a sentence again that a page number or a line of the site cut in two: the line before has no end mark, the line after begins
/// neither indented nor with the mark of a section.
/// </summary>
internal static class InsertedLines
{
    private const string Terminals = "。!?;:…”)》】";
    private const string Closers = "”)》】";
    private const string SentenceMarks = ",。;";
    private const int ShortestBroken = 25;

    /// <param name="folded">The seed, half width and Simplified.</param>
    public static void Join(LedgerDraft draft, string folded)
    {
        (int Start, int End)? before = null;
        bool isInserted = false;
        HashSet<int> gaps = [.. draft.Facts.Where(fact => fact.Name == CleaningRule.GapFact).Select(fact => fact.Start)];
        for (int start = 0; start < folded.Length;)
        {
            int newline = folded.IndexOf('\n', start);
            int end = newline < 0 ? folded.Length : newline;
            int first = FirstKept(draft, start, end);
            if (first < 0)
            {
                isInserted |= RemovedOf(draft, start, end) is { } rule && !BuiltInRules.IsLayout(rule);
                before = gaps.Any(at => at >= start && at <= end) ? null : before;
            }
            else
            {
                if (isInserted && before is { } open && first == start && IsBroken(folded[open.Start..open.End], folded[start..end]) && GoesOn(folded[start..end]))
                {
                    draft.Remove(open.End, start, BuiltInRules.Inserted);
                }

                before = (first, LastKept(draft, start, end) + 1);
                isInserted = false;
            }

            start = end + 1;
        }
    }

    private static bool IsBroken(string line, string next) =>
        line.Length > ShortestBroken
        && (!Terminals.Contains(line[^1], StringComparison.Ordinal) || (Closers.Contains(line[^1], StringComparison.Ordinal) && BeginsNoSentence(next)))
        && line.AsSpan().IndexOfAny(SentenceMarks) >= 0
        && (line.Contains('。', StringComparison.Ordinal) || BlockMarker.TryRead(line) is null);

    // 落实“八个坚持”⏎的要求
    private static bool BeginsNoSentence(string line) => line[0] is ',' or '、' or ';' || (line[0] == '的' && !line.StartsWith("的确", StringComparison.Ordinal));

    private static bool GoesOn(string line) =>
        line[0] != '(' && BlockMarker.TryRead(line) is null && !SpeechRoles.IsSalutation(line);

    private static string? RemovedOf(LedgerDraft draft, int start, int end) =>
        Enumerable.Range(start, end - start).Select(draft.RuleAt).FirstOrDefault(rule => rule is not null);

    private static int FirstKept(LedgerDraft draft, int start, int end)
    {
        int at = start;
        while (at < end && (!draft.IsFree(at) || char.IsWhiteSpace(draft.Text[at])))
        {
            at++;
        }

        return at < end ? at : -1;
    }

    private static int LastKept(LedgerDraft draft, int start, int end)
    {
        int at = end - 1;
        while (at >= start && (!draft.IsFree(at) || char.IsWhiteSpace(draft.Text[at])))
        {
            at--;
        }

        return at;
    }
}
