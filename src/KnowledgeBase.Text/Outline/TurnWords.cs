namespace KnowledgeBase.Text.Outline;

/// <summary>Words that turn away from what was listed before (rules R6, S3). Texts are folded to Simplified.</summary>
internal static class TurnWords
{
    private static readonly string[] s_openParagraph =
    [
        "但同时", "但是", "但", "同时,", "与此同时", "总的来讲", "总的来说", "总的来看", "总的看", "总之", "综上", "对于上述", "对于这些", "对于下一步", "对以上",
        "具体到", "下面", "另外", "此外", "还有", "这里", "在这里", "最后", "再讲", "再强调", "然而", "当然", "在肯定成绩", "在看到成绩", "以上", "上述",
    ];

    private static readonly string[] s_openNewList =
    [
        "同时", "但", "对于", "另外", "此外", "具体到", "与此同时", "下一步", "存在的", "总的来",
    ];

    private static readonly string[] s_leaveList =
    [
        "从这几个方面", "从以上", "总之", "综上", "以上这些", "以上几点", "以上这几", "对于下一步", "对于上述", "我们只要算好以上", "只要做到以上", "上述这些",
    ];

    public static bool Open(string folded, int at) => Sentences.StartsWithAny(folded, at, s_openParagraph);

    public static bool OpenNewList(string folded, int at) => Sentences.StartsWithAny(folded, at, s_openNewList);

    public static bool LeaveList(string folded, int at) => Sentences.StartsWithAny(folded, at, s_leaveList);
}
