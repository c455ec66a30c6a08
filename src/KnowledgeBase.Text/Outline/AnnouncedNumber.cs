namespace KnowledgeBase.Text.Outline;

/// <summary>A number of points that a sentence announces (rule G3): 讲四个方面的意见, 目的有三, 四学联动.</summary>
internal static class AnnouncedNumber
{
    private static readonly string[] s_measures =
    [
        "个方面", "方面", "点", "种人", "件事", "条", "苦", "笔账", "笔帐", "个问题", "个环节", "个重点", "个关键", "个坚持", "个字",
        "项工作", "项任务", "项措施", "项重点", "句话", "道关",
    ];

    private static readonly string[] s_joined = ["联动", "并举", "合力", "同步", "结合"];

    /// <summary>The last announcement in a part of a text; 0 when there is none.</summary>
    public static int InSentence(string folded, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (TryRead(folded, i, out int value, out int after)
                && after <= end
                && "第前这上".IndexOf(ChineseOrdinal.At(folded, i - 1)) < 0
                && (Sentences.StartsWithAny(folded, after, s_measures) || IsBareNumber(folded, i, after, end)))
            {
                return value;
            }
        }

        return 0;
    }

    /// <summary>The number inside a title that names a bundle: 以“四学联动”筑牢思想根基; 0 when there is none.</summary>
    public static int InTitle(string folded, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (TryRead(folded, i, out int value, out int after) && Sentences.StartsWithAny(folded, after + 1, s_joined))
            {
                return value;
            }
        }

        return 0;
    }

    // 目的有三:
    private static bool IsBareNumber(string folded, int at, int after, int end) =>
        ChineseOrdinal.At(folded, at - 1) == '有' && after < end && folded[after] is ':' or ',';

    // One point is no announcement: 有一点, 一个方面.
    private static bool TryRead(string folded, int at, out int value, out int after)
    {
        bool read = ChineseOrdinal.TryRead(folded, at, out value, out int length) || ChineseOrdinal.TryReadArabic(folded, at, out value, out length);
        if (!read && ChineseOrdinal.At(folded, at) == '两')
        {
            (read, value, length) = (true, 2, 1);
        }

        after = at + length;
        char before = ChineseOrdinal.At(folded, at - 1);
        return read && value > 1 && !ChineseOrdinal.IsNumeral(before) && !char.IsDigit(before);
    }
}
