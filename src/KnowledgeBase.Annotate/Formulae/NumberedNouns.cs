namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// A figure and what it counts, where an expansion may stand beside it though it is no set phrase in other speeches: 三大难题, 五个特点, 三苦, 四件事.
/// </summary>
internal static class NumberedNouns
{
    private const string Numerals = "二三四五六七八九十两";
    private static readonly string[] s_measures = ["大", "个", "项", "种", "笔", "件", "条", "类", "道", "点"];
    private static readonly string[] s_nouns =
        ["难题", "问题", "特点", "优势", "短板", "任务", "重点", "主战场", "战场", "工程", "行动", "机制", "制度", "环节", "关口", "人", "事", "账", "帐", "关", "观念", "意识", "能力", "关系", "原则", "目标", "举措", "抓手", "支柱", "产业", "苦", "难", "怕", "字"];

    // Two people are no phrase, 四种人 may be one.
    private static readonly string[] s_counted = ["人", "事", "字", "关", "产业", "账", "帐"];

    /// <param name="folded">Half width and Simplified.</param>
    /// <param name="blockId">The block's address.</param>
    public static IEnumerable<TextPlace> In(string folded, string blockId)
    {
        for (int i = 0; i + 1 < folded.Length; i++)
        {
            if (!Numerals.Contains(folded[i], StringComparison.Ordinal) || (i > 0 && "第十百千万几数一二三四五六七八九".Contains(folded[i - 1], StringComparison.Ordinal)))
            {
                continue;
            }

            int noun = i + 1;
            string? measure = WordAt(folded, noun, s_measures);
            noun += measure?.Length ?? 0;
            if (WordAt(folded, noun, s_nouns) is { } found && (measure is not null || !s_counted.Contains(found)))
            {
                yield return new TextPlace(blockId, i, noun + found.Length - i);
            }
        }
    }

    private static string? WordAt(string folded, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }
}
