using System.Text.RegularExpressions;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// What shows a lost line break inside a line besides a section's number: blanks that stand where a line ended, the end of a salutation, the
/// beginning of the last words. Offsets are those of the next line's first character, UTF-16 code units in the folded line.
/// </summary>
internal static partial class BreakSigns
{
    private const int SparseStops = 150;
    private const int SparseMarks = 60;
    private const int LongestHeading = 60;
    private const int ShortestTitle = 3;
    private const int LongestClosing = 800;
    private const string Ends = "。!?:;…”)";

    /// <summary>False for a text that lost its full stops.</summary>
    public static bool UsesStops(string folded) => folded.Count(c => c is '。' or '!' or '?') * SparseStops >= folded.Length;

    /// <summary>Whether a text of some length has neither full stops nor commas to speak of.</summary>
    public static bool LostItsMarks(string text) =>
        text.Length >= SparseStops && text.Count(c => c is '。' or '，' or ',' or '；' or ';' or '！' or '：' or ':' or '、') * SparseMarks < text.Length;

    /// <param name="folded">The line.</param>
    /// <param name="sections">Where section headings begin in it.</param>
    /// <param name="isFirst">No line of the body stands before it.</param>
    /// <param name="isLast">No line follows it.</param>
    public static IEnumerable<int> Find(string folded, IReadOnlyCollection<int> sections, bool isFirst, bool isLast)
    {
        var cuts = new SortedSet<int>();
        if (isFirst && Salutation().Match(folded) is { Success: true } salutation)
        {
            cuts.Add(salutation.Groups["salutation"].Index);
            cuts.Add(salutation.Index + salutation.Length);
            cuts.UnionWith(TitleIn(folded[..salutation.Groups["salutation"].Index]));
        }
        else if (isFirst && PageSalutation().Match(folded) is { Success: true } below)
        {
            cuts.Add(below.Index);
            cuts.Add(below.Index + below.Length);
            cuts.UnionWith(TitleIn(folded[..below.Index]));
        }

        AddBlanks(folded, sections, cuts);
        int lastSection = sections.Count > 0 ? sections.Max() : 0;
        Match? closing = Closing().Matches(folded).Cast<Match>().LastOrDefault(match => match.Index >= lastSection);
        if (isLast && closing is not null && closing.Index > 0 && folded.Length - closing.Index <= LongestClosing)
        {
            cuts.Add(closing.Groups["words"].Index);
        }

        if (isLast && Thanks().Match(folded) is { Success: true } thanks)
        {
            cuts.Add(thanks.Groups["words"].Index);
        }

        return cuts;
    }

    // 首页 > 要闻 在…会议上的讲话 发布时间:… : the title between the blanks of a page's head.
    private static IEnumerable<int> TitleIn(string head)
    {
        if (PageTitle().Matches(head).Cast<Match>().LastOrDefault() is not { } title)
        {
            return [];
        }

        int end = title.Index + title.Length;
        while (end < head.Length && char.IsWhiteSpace(head[end]))
        {
            end++;
        }

        return new[] { title.Index, end }.Where(cut => cut > 0);
    }

    private static void AddBlanks(string folded, IReadOnlyCollection<int> sections, SortedSet<int> cuts)
    {
        List<Match> blanks = [.. Blanks().Matches(folded).Cast<Match>()];
        bool usesStops = UsesStops(folded);
        int wide = blanks.Count(blank => blank.Length > 1);
        int ends = folded.Count(c => c == '。');
        int afterEnds = blanks.Count(blank => blank.Length == 1 && folded[blank.Index - 1] == '。');

        // Where a blank follows every full stop it is the typist's.
        bool singleParts = usesStops && afterEnds * 2 <= ends;
        bool wideParts = usesStops || wide * 4 <= blanks.Count;
        int start = 0;
        for (int i = 0; i < blanks.Count; i++)
        {
            int at = blanks[i].Index;
            int next = at + blanks[i].Length;
            start = Math.Max(start, cuts.Concat(sections).Where(cut => cut <= at).DefaultIfEmpty().Max());
            bool isWide = blanks[i].Length > 1;
            bool afterEnd = Ends.Contains(folded[at - 1], StringComparison.Ordinal);
            bool afterHeading = usesStops && IsHeading(folded[start..at]) && !IsSecondHalf(folded, start, at, next);
            if ((isWide && wideParts && (afterEnd || !usesStops)) || (!isWide && singleParts && afterEnd && folded[at - 1] is not (';' or ')' or ':') && !char.IsAsciiLetterOrDigit(folded[next])) || afterHeading)
            {
                cuts.Add(next);
                start = next;
            }
        }
    }

    private static bool IsHeading(string piece) =>
        piece.Length <= LongestHeading
        && piece.AsSpan().IndexOfAny("。!?;") < 0
        && BlockMarker.TryRead(piece) is { Start: 0, Form: OutlineForm.Line } marker
        && piece.Length - marker.TitleStart >= ShortestTitle;

    // 一、扛起发展之责 激活基层动能: two clauses of one length are one heading.
    private static bool IsSecondHalf(string folded, int start, int at, int next)
    {
        int first = at - (BlockMarker.TryRead(folded[start..at])?.TitleStart + start ?? start);
        int end = next;
        while (end < folded.Length && !char.IsWhiteSpace(folded[end]) && char.IsLetterOrDigit(folded[end]))
        {
            end++;
        }

        return first >= 4 && Math.Abs(end - next - first) <= 1 && end < folded.Length && char.IsWhiteSpace(folded[end]);
    }

    [GeneratedRegex(@"(?<=\S) +(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"\A(?:[^。!?:]{2,60}?(?:讲话|讲话稿|发言|发言稿|报告|致辞|致词|主持词|讲稿|党课|表态|\)| ) *)?(?<salutation>(?:尊敬的|敬爱的|亲爱的)?(?:同志们|各位|女士们|先生们|朋友们|乡亲们|同学们|老师们)[^。!?:]{0,36}[:!])",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Salutation();

    // Between the head of a page and the first sentence, set off by blanks.
    [GeneratedRegex(
        @"(?<=\A[^。!?]{8,400}[\s\])】])(?:(?:尊敬的|敬爱的|亲爱的)?(?:同志们|各位|女士们|先生们|朋友们|乡亲们|同学们|老师们)[^。!?:\s]{0,36}[:!])(?=\s)",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex PageSalutation();

    [GeneratedRegex(
        @"(?<=\A|\s)(?=[^\s。!?:]{0,30}在)[^\s。!?:>|【】]{6,60}(?:上|时|期间)的(?:讲话|发言|致辞|致词|报告|党课|讲稿)(?:稿|提纲|材料)?(?:\([^()]{1,12}\))?(?=\s|\z)",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex PageTitle();

    [GeneratedRegex(@"(?<=[。!?…”] *)(?<words>(?:同志们|朋友们|各位(?:代表|委员|领导|同志|来宾|朋友))[,!])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?<=[。!?…”] *)(?<words>(?:谢谢|感谢)(?:大家|各位)[^。!?]{0,8}[!。]) *\z", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Thanks();
}
