namespace KnowledgeBase.Text.Outline;

/// <summary>What a speaker counts instead of sections: 第一句话：, 第二件事，, 第三关、. Texts are folded to half width and Simplified.</summary>
internal static class OrdinalUnits
{
    private static readonly string[] s_units =
    [
        "句话", "件事情", "件事", "个问题", "个方面", "个层面", "个环节", "个关键词", "个体会", "个重点", "个要求", "个故事", "个词", "个字", "笔账", "堂课", "门课", "道题", "道关", "张网", "点意见", "点体会", "点要求", "点希望", "点", "关", "讲", "课", "步", "层", "层意思", "招",
    ];

    /// <summary>The offset after the longest unit at an offset; the offset itself when there is none.</summary>
    public static int SkipCounted(string folded, int at)
    {
        int longest = 0;
        foreach (string unit in s_units)
        {
            longest = unit.Length > longest && string.CompareOrdinal(folded, at, unit, 0, unit.Length) == 0 ? unit.Length : longest;
        }

        return at + longest;
    }
}
