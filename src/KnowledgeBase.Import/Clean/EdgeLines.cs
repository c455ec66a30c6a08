using System.Text.RegularExpressions;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Takes out the lines that a site set before and after a speech. The head ends at the salutation or the first sentence. The tail is what
/// follows the last line that may be the speech's; it belongs to the site from the first of its signs on. Signature and date stay wherever
/// they stand.
/// </summary>
internal static partial class EdgeLines
{
    private const int HeadLines = 15;
    private const int LongestTitle = 80;
    private const int FewestSigns = 2;
    private const int LongestSign = 240;
    private const int LongestReply = 120;
    private const int MostReplied = 800;
    private const double ShareBeforeReplies = 0.5;
    private const string Related = "edge.related";

    /// <param name="folded">The seed, half width and Simplified.</param>
    public static void Remove(LedgerDraft draft, string folded, CleaningRules rules)
    {
        CleaningRule[] edges = [.. rules.Rules.Where(rule => rule.Scope == CleaningScope.Edge)];
        TakeReplies(draft, Read(draft, folded, edges));
        List<EdgeLine> lines = Read(draft, folded, edges);
        int last = lines.FindLastIndex(IsSpeech);
        if (last < 0)
        {
            return;
        }

        TakeHead(draft, lines.Take(last));
        TakeTail(draft, [.. lines.Skip(last + 1)]);
    }

    private static bool IsSpeech(EdgeLine line) => !line.IsBlank && line.Edge is null && !line.IsBare && !line.IsListed && !line.IsClosing;

    private static void TakeHead(LedgerDraft draft, IEnumerable<EdgeLine> lines)
    {
        foreach (EdgeLine line in lines.Where(line => !line.IsBlank).Take(HeadLines))
        {
            if (line.Edge is not null)
            {
                Take(draft, line);
            }
            else if (SpeechRoles.IsSalutation(line.Text) || line.Text.Length > LongestTitle || line.Text.Contains('。', StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private static void TakeTail(LedgerDraft draft, List<EdgeLine> tail)
    {
        int first = tail.FindIndex(line => line.IsSign);
        bool isSites = tail.Count(line => line.IsSign) >= FewestSigns || (first >= 0 && tail[first].Edge?.Rule.Id == Related);
        for (int i = Math.Max(first, 0); first >= 0 && i < tail.Count; i++)
        {
            EdgeLine line = tail[i];
            if (line.Edge is not null)
            {
                Take(draft, line);
            }
            else if (isSites && !line.IsBlank && (!line.IsClosing || line.HasTitleWord))
            {
                draft.Remove(line.Start, line.End, BuiltInRules.Tail);
            }
        }
    }

    // Another's post under the speech: its head counts the floors. A long one may be the author going on.
    private static void TakeReplies(LedgerDraft draft, List<EdgeLine> lines)
    {
        int first = lines.FindIndex(line => line.Start > ShareBeforeReplies * draft.Text.Length && ReplyHead().IsMatch(line.Folded));
        List<EdgeLine> replies = first < 0 ? [] : [.. lines.Skip(first)];
        if (replies.All(line => line.Text.Length <= LongestReply && !SpeechRoles.IsSalutation(line.Text)) && replies.Sum(line => line.Text.Length) <= MostReplied)
        {
            foreach (EdgeLine line in replies.Where(line => !line.IsBlank))
            {
                draft.Remove(line.Start, line.End, BuiltInRules.Reply);
            }
        }
    }

    private static void Take(LedgerDraft draft, EdgeLine line)
    {
        (CleaningRule rule, Match match) = line.Edge!.Value;
        draft.Remove(line.Start, line.End, rule.Id);
        foreach (Group group in match.Groups.Values.Skip(1).Where(group => group.Success && !char.IsAsciiDigit(group.Name[0])))
        {
            // The fact is quoted as the seed writes it, not as it was folded.
            string written = new([.. line.Origins.Skip(group.Index).Take(group.Length).Select(at => draft.Text[at])]);
            draft.Facts.Add(new LedgerFact(rule.Id, group.Name, written, line.Start));
        }
    }

    private static List<EdgeLine> Read(LedgerDraft draft, string folded, CleaningRule[] edges)
    {
        var lines = new List<EdgeLine>();
        for (int start = 0; start < folded.Length;)
        {
            int newline = folded.IndexOf('\n', start);
            int end = newline < 0 ? folded.Length : newline + 1;
            lines.Add(ReadLine(draft, folded, start, end, edges));
            start = end;
        }

        return lines;
    }

    private static EdgeLine ReadLine(LedgerDraft draft, string folded, int start, int end, CleaningRule[] edges)
    {
        List<int> kept = [.. Enumerable.Range(start, end - start).Where(at => draft.IsFree(at))];
        int first = kept.FindIndex(at => !char.IsWhiteSpace(folded[at]));
        int last = kept.FindLastIndex(at => !char.IsWhiteSpace(folded[at]));
        int[] origins = first < 0 ? [] : [.. kept[first..(last + 1)]];
        string text = new([.. origins.Select(at => folded[at])]);
        string? takenBy = Enumerable.Range(start, end - start).Select(draft.RuleAt).FirstOrDefault(rule => rule is not null && !BuiltInRules.IsLayout(rule));
        return new EdgeLine
        {
            Start = start,
            End = end,
            Text = text,
            Origins = origins,
            Folded = folded[start..end],
            TakenBy = takenBy,
            Edge = Fitting(text, edges),
        };
    }

    // No line of a site is as long as a paragraph.
    private static (CleaningRule Rule, Match Match)? Fitting(string text, CleaningRule[] edges)
    {
        if (text.Length is 0 or > LongestSign)
        {
            return null;
        }

        foreach (CleaningRule rule in edges)
        {
            Match match = rule.Pattern!.Match(text);
            if (match.Success && match.Length == text.Length)
            {
                return (rule, match);
            }
        }

        return null;
    }

    [GeneratedRegex(@"发表于[^\n。]{6,60}(?:沙发|板凳|地板|[ |]\d{1,4}[#楼])|^[ |]*(?:沙发|板凳|地板|\d{1,4}[#楼])[ |]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ReplyHead();
}
