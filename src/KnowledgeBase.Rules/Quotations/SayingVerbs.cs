using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.Quotations;

/// <summary>Verbs of saying, folded.</summary>
internal static class SayingVerbs
{
    // The longest first: 点评指出 before 指出.
    private static readonly string[] s_verbs =
        [.. new[] { "点评指出", "指示说", "批示说", "教导说", "教导我们", "告诉我们", "告诫我们", "提醒我们", "指出", "强调", "告诫", "嘱托", "叮嘱", "叮咛", "写道", "写到", "说过", "讲过", "说到", "讲到", "谈到", "提到", "要求", "提出", "明确", "认为", "表示", "号召", "教导", "勉励", "寄语", "提醒", "评价", "常说", "有言", "有云", "说道", "指示", "批示", "警示", "感慨", "感叹", "说", "讲", "云", "曰", "言" }
            .OrderByDescending(static verb => verb.Length).ThenBy(static verb => verb, StringComparer.Ordinal)];

    // Nouns as often as verbs (总体部署要求,…), or they stand before what is thought of: these must follow their speaker.
    private static readonly HashSet<string> s_looseVerbs = new(StringComparer.Ordinal) { "要求", "提出", "明确", "认为", "表示", "评价", "说", "讲", "云", "曰", "言", "提醒", "指示", "批示", "警示", "有言", "有云", "号召" };

    // Reported words begin after these; 说 and 嘱托 report nothing without marks: 总的来说, 牢记嘱托.
    private static readonly HashSet<string> s_reporting = new(StringComparer.Ordinal) { "点评指出", "指出", "强调", "要求", "告诫", "告诫我们", "教导我们", "告诉我们", "提醒我们", "提出", "认为", "表示", "说过", "讲过" };

    // The last character of a verb: most places are turned down by it.
    private static readonly CharacterSet s_last = new(s_verbs.Select(static verb => verb[verb.Length - 1]));

    /// <summary>The longest verb that ends at an offset of a folded text (exclusive), or null.</summary>
    public static string? EndingAt(string folded, int end)
    {
        if (end == 0 || !s_last.Contains(folded[end - 1]))
        {
            return null;
        }

        foreach (string verb in s_verbs)
        {
            if (end >= verb.Length && string.CompareOrdinal(folded, end - verb.Length, verb, 0, verb.Length) == 0)
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Whether the verb must stand right behind its speaker.</summary>
    public static bool IsLoose(string verb) => s_looseVerbs.Contains(verb);

    /// <summary>Whether reported words may follow the verb.</summary>
    public static bool Reports(string verb) => s_reporting.Contains(verb);
}
