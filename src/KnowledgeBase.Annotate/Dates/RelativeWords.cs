namespace KnowledgeBase.Annotate.Dates;

/// <summary>Words that count from the day of the speech, and times that are known by a name; all folded.</summary>
internal static class RelativeWords
{
    // Before: 过去年代, 文明年; behind: 以上年龄.
    private static readonly (string Word, string Value, string NotBehind, string NotBefore)[] s_relative =
    [
        ("今年", "0y", "如当", ""), ("去年", "-1y", "过", ""), ("前年", "-2y", "年目几多0123456789", "龄"), ("明年", "1y", "文光透清", "龄"), ("后年", "2y", "今之以年最", "龄"), ("上年", "-1y", "以", "龄纪来轻度"),
        ("本年度", "0y", "", ""), ("上年度", "-1y", "", ""), ("下年度", "1y", "", ""), ("本月", "0m", "", ""), ("上个月", "-1m", "", ""), ("上月", "-1m", "", ""), ("下个月", "1m", "", ""), ("下月", "1m", "", ""),
        ("今天", "0d", "", ""), ("今日", "0d", "", ""), ("昨天", "-1d", "", ""), ("昨日", "-1d", "", ""), ("前天", "-2d", "", ""), ("明天", "1d", "", ""),
    ];

    private static readonly (string Word, string Value)[] s_plans =
    [
        ("十一五", "2006/2010"), ("十二五", "2011/2015"), ("十三五", "2016/2020"), ("十四五", "2021/2025"), ("十五五", "2026/2030"),
    ];

    private static readonly (string Word, string Value)[] s_congresses =
    [
        ("十六大", "2002-11"), ("十七大", "2007-10"), ("十八大", "2012-11"), ("十九大", "2017-10"), ("二十大", "2022-10"),
    ];

    private static readonly string[] s_afterPlan = ["”", "规划", "时期", "期间", "末", "以来", "开局", "收官", "发展", "的", "和", "与", "、"];
    private static readonly string[] s_afterCongress = ["报告", "精神", "以来", "召开", "胜利", "作出", "部署", "提出", "强调", "指出", "战略", "关于", "确定", "闭幕", "开局", "代表"];

    /// <summary>Whether a word of this file may begin with the character.</summary>
    public static bool MayBegin(char c) => c is '今' or '去' or '前' or '明' or '后' or '上' or '下' or '本' or '昨' or '十' or '二';

    /// <summary>The relative word at an offset: its length and value, or null.</summary>
    public static (int Length, string Value)? RelativeAt(string folded, int at)
    {
        foreach ((string word, string value, string notBehind, string notBefore) in s_relative)
        {
            if (DateParts.IsAt(folded, at, word)
                && (at == 0 || !notBehind.Contains(folded[at - 1], StringComparison.Ordinal))
                && (at + word.Length >= folded.Length || !notBefore.Contains(folded[at + word.Length], StringComparison.Ordinal)))
            {
                return (word.Length, value);
            }
        }

        return null;
    }

    /// <summary>The named time at an offset: its length and value, or null.</summary>
    public static (int Length, string Value)? NamedAt(string folded, int at)
    {
        char before = at > 0 ? folded[at - 1] : '\0';
        foreach ((string word, string value) in s_plans)
        {
            if (DateParts.IsAt(folded, at, word) && before is not ('二' or '三' or '四' or '五' or '第') && (before == '“' || Follows(folded, at + word.Length, s_afterPlan)))
            {
                return (word.Length, value);
            }
        }

        foreach ((string word, string value) in s_congresses)
        {
            if (DateParts.IsAt(folded, at, word) && before != '第' && ((before == '的' && at > 1 && folded[at - 2] == '党') || Follows(folded, at + word.Length, s_afterCongress)))
            {
                return (word.Length, value);
            }
        }

        return null;
    }

    private static bool Follows(string folded, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (DateParts.IsAt(folded, at, word))
            {
                return true;
            }
        }

        return false;
    }
}
