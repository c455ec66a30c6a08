namespace KnowledgeBase.Tests;

/// <summary>Texts that look like queries, good and bad, always the same.</summary>
internal static class RandomQueries
{
    private static readonly string[] s_words = ["作风", "建设", "作", "甲", "乙", "丙", "某", "某某", "XX", "**", "20大", "2025年", "二〇二五年", "𠮷", "镇", "A"];

    private static readonly string[] s_signs =
    [
        " ", " ", "　", " | ", "｜", " -", "－", "(", ")", "（", "）", " ~3 ", "~１", "～10", " ~ ", "~", ">", " ＞ ", "\"", "“", "”", "「", "」", "?", "？", "*", "＊", "，", "。",
        "标题:", "文种：讲话 ", "主题:党建 ", "日期:2015..2022 ", "日期:2015 ", "层级:", ":", "..", "\u0001",
    ];

    /// <summary>Mixtures of words and signs: most are wrong somewhere.</summary>
    public static IEnumerable<string> Mixtures(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pick(random, random.Next(2) == 0 ? s_words : s_signs)));
        }
    }

    /// <summary>Queries that can be asked, grown by the grammar.</summary>
    public static IEnumerable<string> Grown(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            yield return Grow(random, 2);
        }
    }

    private static string Grow(Random random, int depth) => random.Next(depth > 0 ? 8 : 3) switch
    {
        0 => Word(random),
        1 => $"{Word(random)} ~{random.Next(1, 9)} {Word(random)}",
        2 => $"{Word(random)} > {Word(random)}",
        3 => $"{Word(random)} -{Word(random)}",
        4 => $"({Grow(random, depth - 1)} | {Grow(random, depth - 1)}) {Word(random)}",
        5 => $"{Grow(random, depth - 1)} | {Grow(random, depth - 1)}",
        6 => $"{Word(random)} {Pick(random, ["文种:讲话", "日期:2015..2016", "日期:无", "层级：县级"])}",
        _ => $"{Grow(random, depth - 1)} {Grow(random, depth - 1)}",
    };

    private static string Word(Random random) => random.Next(6) switch
    {
        0 => $"“{Pick(random, s_words)}”",
        1 => $"{Pick(random, s_words)}?{Pick(random, s_words)}",
        2 => $"{Pick(random, ["甲", "乙", "作", "建"])}*{Pick(random, ["甲", "乙", "风", "设"])}",
        3 => Pick(random, s_words) + Pick(random, s_words),
        _ => Pick(random, s_words),
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
