using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>What the words beside a figure say of it; everything on folded text, in UTF-16 code units.</summary>
internal static class FigureSurroundings
{
    private const int DirectionWindow = 6;
    private const int ShortestCounted = 2;
    private const int LongestCounted = 16;
    private const string ClauseEnds = ",。;:、!?()\n“”《》";

    private static readonly (string Word, FigureComparison Comparison)[] s_before =
    [
        ("不少于", FigureComparison.AtLeast), ("不低于", FigureComparison.AtLeast), ("不小于", FigureComparison.AtLeast), ("至少", FigureComparison.AtLeast),
        ("不超过", FigureComparison.AtMost), ("不高于", FigureComparison.AtMost), ("不多于", FigureComparison.AtMost), ("最多", FigureComparison.AtMost), ("至多", FigureComparison.AtMost),
        ("不足", FigureComparison.LessThan), ("不到", FigureComparison.LessThan), ("少于", FigureComparison.LessThan), ("低于", FigureComparison.LessThan),
        ("超过", FigureComparison.MoreThan), ("突破", FigureComparison.MoreThan), ("高于", FigureComparison.MoreThan), ("超", FigureComparison.MoreThan), ("逾", FigureComparison.MoreThan),
        ("接近", FigureComparison.Nearly), ("将近", FigureComparison.Nearly), ("近", FigureComparison.Nearly),
        ("大约", FigureComparison.About), ("约", FigureComparison.About),
    ];

    private static readonly (string Word, FigureComparison Comparison)[] s_after =
    [
        ("及以上", FigureComparison.AtLeast), ("以上", FigureComparison.AtLeast), ("及以下", FigureComparison.AtMost), ("以下", FigureComparison.AtMost), ("以内", FigureComparison.AtMost), ("之内", FigureComparison.AtMost),
        ("左右", FigureComparison.About), ("上下", FigureComparison.About),
    ];

    private static readonly (string Word, FigureDirection Direction)[] s_directions =
    [
        ("负增长", FigureDirection.Down), ("增长", FigureDirection.Up), ("上升", FigureDirection.Up), ("增加", FigureDirection.Up), ("提高", FigureDirection.Up), ("提升", FigureDirection.Up), ("攀升", FigureDirection.Up), ("增收", FigureDirection.Up), ("上涨", FigureDirection.Up), ("新增", FigureDirection.Up),
        ("递增", FigureDirection.Up), ("扩大", FigureDirection.Up), ("下降", FigureDirection.Down), ("压缩", FigureDirection.Down), ("减少", FigureDirection.Down), ("降低", FigureDirection.Down), ("下滑", FigureDirection.Down), ("回落", FigureDirection.Down), ("缩短", FigureDirection.Down), ("下跌", FigureDirection.Down), ("压减", FigureDirection.Down), ("精简", FigureDirection.Down), ("缩减", FigureDirection.Down),
    ];

    private static readonly string[] s_compared = ["比上年同期", "比去年同期", "较上年同期", "较去年同期", "比上年", "比去年", "较上年", "较去年", "比年初", "较年初", "同比", "环比", "年均", "平均", "分别", "预计", "累计", "已经", "共计", "总共", "已", "再", "均", "将", "了", "共", "又", "也", "预期", "同比净", "净", "仅", "只", "就", "全年", "的", "目标"];
    private static readonly string[] s_equals = ["控制在", "稳定在", "保持在", "提高到", "增加到", "提升到", "完成", "达到", "实现", "突破", "超过", "达", "为", "占", "是", "到", "超", "约", "近"];
    private static readonly string[] s_wishes = ["确保", "实现", "力争", "争取", "其中", "预计", "去年", "今年", "全年", "使", "保持", "推动", "完成"];
    private static readonly string[] s_goingOn = ["同比", "环比", "比上年", "比去年", "较上年", "较去年", "增长", "下降", "增幅", "增速", "增加", "减少", "提高", "年均增长"];

    /// <summary>How what was counted compares, from the words right before the number and right after the unit; <paramref name="more"/>: 多 or 余 stand between.</summary>
    public static FigureComparison ComparisonAt(string folded, int start, int end, bool more)
    {
        foreach ((string word, FigureComparison comparison) in s_before)
        {
            if (EndsWith(folded, start, word) && !(word == "近" && start > 1 && folded[start - 2] is '附' or '最' or '新' or '远'))
            {
                return comparison;
            }
        }

        foreach ((string word, FigureComparison comparison) in s_after)
        {
            if (string.CompareOrdinal(folded, end, word, 0, word.Length) == 0)
            {
                return comparison;
            }
        }

        return more ? FigureComparison.MoreThan : FigureComparison.Exactly;
    }

    /// <summary>The direction and where its word begins, which is at <paramref name="start"/> when there is none.</summary>
    public static (FigureDirection Direction, int Start) DirectionBefore(string folded, int start)
    {
        for (int at = start - 1; at >= Math.Max(0, start - DirectionWindow) && !ClauseEnds.Contains(folded[at], StringComparison.Ordinal); at--)
        {
            foreach ((string word, FigureDirection direction) in s_directions)
            {
                if (at + word.Length <= start && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
                {
                    if (!IsClose(folded, at + word.Length, start) && word != "新增")
                    {
                        return (FigureDirection.None, start);
                    }

                    bool isNegative = at > 0 && folded[at - 1] == '负' && direction == FigureDirection.Up;
                    return (isNegative ? FigureDirection.Down : direction, isNegative ? at - 1 : at);
                }
            }
        }

        return (FigureDirection.None, start);
    }

    /// <summary>
    /// Where what is counted stands in the clause before an offset: 会议数量 of 会议数量同比下降. Empty when the clause has other words,
    /// null when the clause goes on with what was counted before it (同比增长).
    /// </summary>
    /// <param name="needsVerb">The words count only before a verb such as 完成 or 达.</param>
    public static (int Start, int Length)? CountedBefore(string folded, int end, bool needsVerb)
    {
        int start = end;
        while (start > 0 && end - start <= 2 * LongestCounted && !ClauseEnds.Contains(folded[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        if (start == end || s_goingOn.Any(word => string.CompareOrdinal(folded, start, word, 0, word.Length) == 0))
        {
            return null;
        }

        bool hasVerb = false;
        for (bool again = true; again;)
        {
            int compared = LongestAtEnd(folded, start, end, s_compared);
            int equal = LongestAtEnd(folded, start, end, s_equals);
            hasVerb |= equal > 0;
            again = compared + equal > 0;
            end -= Math.Max(compared, equal);
        }

        int lead = s_wishes.Where(word => string.CompareOrdinal(folded, start, word, 0, word.Length) == 0).Select(static word => word.Length).DefaultIfEmpty().Max();
        start = Math.Min(end, start + lead);
        int length = end - start;
        return length is >= ShortestCounted and <= LongestCounted && (hasVerb || !needsVerb) && IsPhrase(folded, start, end) ? (start, length) : (start, 0);
    }

    // 增长了约30%, but not 提升农贸市场6个.
    private static bool IsClose(string folded, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!"了到至约近超过达为逾突破大不少于低高多近".Contains(folded[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPhrase(string folded, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Han.IsHan(folded[i]))
            {
                return false;
            }
        }

        return folded[start] is not ('将' or '把' or '对' or '按' or '由' or '以' or '比' or '较' or '在' or '从' or '向' or '使' or '让' or '和' or '与' or '并' or '的' or '要' or '我' or '他' or '其' or '这') && !(folded[start] == '占' && folded[end - 1] is not ('重' or '例'));
    }

    private static int LongestAtEnd(string folded, int start, int end, string[] words)
    {
        int longest = 0;
        foreach (string word in words)
        {
            if (word.Length > longest && end - word.Length >= start && EndsWith(folded, end, word))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    private static bool EndsWith(string folded, int end, string word) => end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0;
}
