namespace KnowledgeBase.Annotate.Formulae;

/// <summary>Finds words that have the shape of a set phrase. In one pass over a block; what the glossary has is taken out by the caller.</summary>
internal static class CandidateFinder
{
    private const int ShortestQuoted = 2;
    private const int LongestQuoted = 24;
    private const string Numerals = "一二三四五六七八九十两双百千";
    private const string SentenceMarks = "。!?;:…";

    // Who says something is quoted, not coined: 指出：“……”.
    private const string SayingEnds = ":说道云曰";

    private static readonly HashSet<string> s_idioms = new(
        [
            "一心一意", "一点一滴", "一言一行", "一举一动", "一草一木", "一五一十", "三心二意", "三番五次", "三令五申", "四面八方", "五湖四海", "五花八门",
            "七上八下", "七嘴八舌", "三三两两", "一朝一夕", "一针一线", "一丝一毫", "一砖一瓦", "一生一世", "一家一户", "一清二楚", "三言两语", "一分一厘",
            "千家万户", "千方百计", "千军万马", "百年大计", "三天两头", "一日三餐", "四平八稳", "九牛一毛", "十拿九稳", "百里挑一", "一张一弛", "一唱一和", "三天打鱼", "两天晒网", "接二连三", "千篇一律", "一板一眼",
            "千变万化", "一模一样", "一知半解", "百家争鸣", "百花齐放", "千头万绪", "一帆风顺", "一马当先", "一落千丈", "四舍五入", "四通八达", "一穷二白", "三支两军",
        ],
        StringComparer.Ordinal);

    // What makes a phrase of a figure and one more character: 四学联动, 五治攻坚.
    private static readonly string[] s_bundles =
        ["联动", "并举", "攻坚", "研判", "合一", "融合", "共建", "共治", "同创", "同抓", "同步", "过硬", "达标", "提升", "联创", "联建", "联治", "共享", "齐抓", "问责", "追究", "考核"];

    // A figure before these counts things: 三个两个, 一年两次.
    private const string Measures = "个年月日天次回元岁级度届点时分秒米里斤吨亩户人名位条件项章节页号楼层种块期批轮式份等中倍档幅";

    /// <param name="folded">The text of a block, half width and Simplified.</param>
    /// <returns>Places in the order of the text.</returns>
    public static IEnumerable<(int Start, int Length, CandidateShape Shape)> In(string folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] is '“' or '"' && Quoted(folded, i) is { } quoted)
            {
                yield return quoted;
                i = quoted.Start + quoted.Length;
            }
            else if (IsNumeral(folded[i]) && (i == 0 || !(IsNumeral(folded[i - 1]) || folded[i - 1] is '第' or '几' or '数')) && Figure(folded, i) is { } figure)
            {
                yield return figure;
                i = figure.Start + figure.Length - 1;
            }
            else if (folded[i] == '、' && PhraseChain.At(folded, i) is { } chain)
            {
                yield return (chain.Start, chain.Length, CandidateShape.Chain);
                i = chain.Start + chain.Length - 1;
            }
        }
    }

    private static (int Start, int Length, CandidateShape Shape)? Quoted(string folded, int open)
    {
        char closer = folded[open] == '“' ? '”' : '"';
        int close = folded.IndexOf(closer, open + 1, Math.Min(LongestQuoted + 1, folded.Length - open - 1));
        int length = close - open - 1;
        if (close < 0 || length < ShortestQuoted || (open > 0 && SayingEnds.Contains(folded[open - 1], StringComparison.Ordinal)))
        {
            return null;
        }

        ReadOnlySpan<char> words = folded.AsSpan(open + 1, length);
        if (words.IndexOfAny(SentenceMarks) >= 0 || words.IndexOfAny('“', '*') >= 0 || !ContainsHanOrPlus(words))
        {
            return null;
        }

        bool hasFigure = words.IndexOfAny(Numerals) >= 0 || words.IndexOfAnyInRange('0', '9') >= 0 || words.Contains('+');
        return (open + 1, length, hasFigure && !s_idioms.Contains(words.ToString()) ? CandidateShape.QuotedFigure : CandidateShape.Quoted);
    }

    // 数X数Y of four to five characters, or a figure with a bundle.
    private static (int Start, int Length, CandidateShape Shape)? Figure(string folded, int at)
    {
        if (folded[at] != '一' && at + 4 <= folded.Length && IsHanWord(folded[at + 1]) && Array.Exists(s_bundles, bundle => string.CompareOrdinal(folded, at + 2, bundle, 0, 2) == 0))
        {
            return (at, 4, CandidateShape.Figure);
        }

        for (int second = at + 2; second <= at + 3 && second + 1 < folded.Length; second++)
        {
            if (!IsNumeral(folded[second]) || folded[second] is '百' or '千' || !AreWords(folded, at + 1, second) || !IsHanWord(folded[second + 1]))
            {
                continue;
            }

            int length = second - at + 2;
            bool isOneAndOne = folded[at] == '一' && folded[second] == '一';
            return isOneAndOne || s_idioms.Contains(folded.Substring(at, length)) || folded[at] is '百' or '千' || EndsInWord(folded, at + length) ? null : (at, length, CandidateShape.Figure);
        }

        return null;
    }

    private static bool AreWords(string folded, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsHanWord(folded[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Where another figure follows it is an enumeration: 一、二两个.
    private static bool EndsInWord(string folded, int end) => end < folded.Length && IsNumeral(folded[end]);

    private static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    private static bool IsHanWord(char c) => c is >= '\u4E00' and <= '\u9FFF' && !IsNumeral(c) && !Measures.Contains(c, StringComparison.Ordinal) && c is not ('是' or '要' or '的' or '了' or '在' or '和' or '与' or '或' or '到');

    private static bool ContainsHanOrPlus(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (c is >= '\u4E00' and <= '\u9FFF' or '+')
            {
                return true;
            }
        }

        return false;
    }
}
