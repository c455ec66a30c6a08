using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Finds the words that a text quotes from somebody, direct ones in quotation marks and reported ones without: a speaker, a verb of saying,
/// the words. The rule KB4501, the annotations and the pages all take a quotation to be what is found here.
/// </summary>
public static class QuotationFinder
{
    // Quoted words this short that a sentence goes on with are a term: 强调“两个维护”的意义.
    private const int ShortestSpoken = 7;
    private const int LongestTail = 8;
    private const string ReportEnds = "。!?\n";
    private const string InnerMarks = ",。;!?、:\n ";

    private static readonly char[] s_reportMarks = [',', ':'];
    private static readonly char[] s_afterVerb = [',', ':', '“'];
    private static readonly string[] s_tails = ["句话", "段话", "番话", "个字", "句名言", "句古话", "句老话", "句俗话", "点要求", "个要求"];
    private static readonly string[] s_before = ["要", "就是", "即", "是", "叫", "必须"];

    // After a colon the report goes on until the text speaks for itself again.
    private static readonly string[] s_ownWords = ["我们", "我市", "我县", "我镇", "我区", "我省", "全市", "全县", "全镇", "大家", "同志们", "各级", "各地", "下一步", "下面", "接下来", "这", "对此", "为此"];

    /// <param name="folded">Half width and Simplified, as long as the text (<c>Fold.ToHans</c>).</param>
    /// <returns>In the order of the text; none within another.</returns>
    public static EquatableArray<QuotedWords> In(string folded)
    {
        List<QuotedWords> found = [];
        List<(int Open, int Close)> marks = QuotationMarks.In(folded);
        foreach ((int open, int close) in marks)
        {
            if (close - open > 1 && DirectAt(folded, open, close) is { } direct)
            {
                found.Add(direct);
            }
        }

        AddReported(folded, marks, found);
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found.ToEquatableArray();
    }

    private static QuotedWords? DirectAt(string folded, int open, int close)
    {
        int end = open > 0 && folded[open - 1] is ':' or ',' ? open - 1 : open;
        if (end == open || folded[end] == ',' ? !StandsAlone(folded, open, close) : IsTerm(folded, open, close))
        {
            return null;
        }

        if (SayingVerbs.EndingAt(folded, end) is not { } verb)
        {
            end = BeforeTail(folded, end, open);
            verb = SayingVerbs.EndingAt(folded, end);
            if (verb is null || end == open)
            {
                return null;
            }
        }

        bool mayBeApart = !SayingVerbs.IsLoose(verb) || folded[open - 1] == ':';
        return SpeakerFinder.Before(folded, end - verb.Length, mayBeApart) is { } speaker
            ? new QuotedWords { Speaker = speaker, VerbStart = end - verb.Length, VerbLength = verb.Length, Start = open + 1, End = close, IsDirect = true }
            : null;
    }

    // Words that are no part of a longer sentence: nothing but a mark follows them, and they are no mere term.
    private static bool StandsAlone(string folded, int open, int close) =>
        (close + 1 >= folded.Length || IsMark(folded[close + 1]) || folded[close - 1] is '。' or '!' or '?') && (close - open - 1 >= ShortestSpoken || HasInnerMark(folded, open, close));

    private static bool IsTerm(string folded, int open, int close) =>
        close + 1 < folded.Length && !IsMark(folded[close + 1]) && close - open - 1 < ShortestSpoken && folded[close - 1] is not ('。' or '!' or '?') && !HasInnerMark(folded, open, close);

    // The mark that ends the words says nothing: “好。” is a word.
    private static bool HasInnerMark(string folded, int open, int close)
    {
        for (int i = open + 1; i < close - 1; i++)
        {
            if (InnerMarks.IndexOf(folded[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(char c) => c is '。' or ',' or ';' or '!' or '?' or ':' or '、' or ')' or '…' or '—' or '\n' or '”' or '(' or '[' or '“';

    // 强调了12个字,要“…”; 说过这样一句话:“…”. Gives the end of the verb, or what it got.
    private static int BeforeTail(string folded, int end, int open)
    {
        int at = end;
        foreach (string word in s_before)
        {
            if (at == open && EndsWith(folded, at, word) && at > word.Length && folded[at - word.Length - 1] is ',' or ':')
            {
                at -= word.Length + 1;
                break;
            }
        }

        if (Array.Find(s_tails, tail => EndsWith(folded, at, tail)) is not { } found)
        {
            return end;
        }

        for (int verbEnd = at - found.Length; verbEnd > 0 && at - verbEnd <= LongestTail; verbEnd--)
        {
            if (folded[verbEnd - 1] is '了' or '过' && SayingVerbs.EndingAt(folded, folded[verbEnd - 1] == '过' && verbEnd > 1 && folded[verbEnd - 2] is '说' or '讲' ? verbEnd : verbEnd - 1) is not null)
            {
                return folded[verbEnd - 1] == '过' && folded[verbEnd - 2] is '说' or '讲' ? verbEnd : verbEnd - 1;
            }
        }

        return end;
    }

    private static void AddReported(string folded, List<(int Open, int Close)> marks, List<QuotedWords> found)
    {
        int end = 0;
        int mark = 0;
        int direct = found.Count;
        for (int at = folded.IndexOfAny(s_reportMarks); at >= 0; at = folded.IndexOfAny(s_reportMarks, at + 1))
        {
            while (mark < marks.Count && marks[mark].Close < at)
            {
                mark++;
            }

            bool isInMarks = mark < marks.Count && marks[mark].Open < at;
            if (at < end || isInMarks || SayingVerbs.EndingAt(folded, at) is not { } verb || !SayingVerbs.Reports(verb) || at + 1 >= folded.Length || BeginsWithDirect(found, direct, at))
            {
                continue;
            }

            if (SpeakerFinder.Before(folded, at - verb.Length, !SayingVerbs.IsLoose(verb)) is { } speaker && !IsWithin(found, direct, speaker.Start))
            {
                end = EndOfReport(folded, at);
                found.Add(new QuotedWords { Speaker = speaker, VerbStart = at - verb.Length, VerbLength = verb.Length, Start = at + 1, End = end, IsDirect = false, IsEndSure = folded[at] == ',' });
            }
        }
    }

    private static bool BeginsWithDirect(List<QuotedWords> found, int direct, int at)
    {
        int i = FirstFrom(found, direct, at);
        return i < direct && found[i].Start == at + 2;
    }

    private static bool IsWithin(List<QuotedWords> found, int direct, int at)
    {
        int i = FirstFrom(found, direct, at + 1) - 1;
        return i >= 0 && found[i].End > at;
    }

    // The index of the first direct quotation that begins at or after an offset.
    private static int FirstFrom(List<QuotedWords> found, int direct, int at)
    {
        int low = 0;
        for (int high = direct; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = found[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int EndOfReport(string folded, int at)
    {
        int end = EndOfSentence(folded, at);
        if (folded[at] == ',')
        {
            return end;
        }

        while (end < folded.Length && folded[end] != '\n' && !Array.Exists(s_ownWords, word => string.CompareOrdinal(folded, end, word, 0, word.Length) == 0))
        {
            int next = EndOfSentence(folded, end);
            if (SaysAnother(folded, end, next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    // The next sentence gives words to somebody of its own.
    private static bool SaysAnother(string folded, int start, int end)
    {
        for (int mark = folded.IndexOfAny(s_afterVerb, start, end - start); mark >= 0; mark = folded.IndexOfAny(s_afterVerb, mark + 1, end - mark - 1))
        {
            if (SayingVerbs.EndingAt(folded, mark) is { } verb && SpeakerFinder.Before(folded, mark - verb.Length, !SayingVerbs.IsLoose(verb)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfSentence(string folded, int at)
    {
        int depth = 0;
        for (int i = at; i < folded.Length; i++)
        {
            depth += folded[i] == '“' ? 1 : folded[i] == '”' && depth > 0 ? -1 : 0;
            if (depth == 0 && ReportEnds.IndexOf(folded[i]) >= 0)
            {
                return folded[i] == '\n' ? i : i + 1;
            }
        }

        return folded.Length;
    }

    private static bool EndsWith(string folded, int end, string word) => end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0;
}
