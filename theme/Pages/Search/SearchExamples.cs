namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>Queries that show what can be asked. What each means is in the strings, in the same order.</summary>
public static class SearchExamples
{
    public static IReadOnlyList<string> Queries { get; } =
    [
        "作风 基层",
        "作风 | 党风",
        "作风 -基层",
        "“作风建设”",
        "作风 ~10 基层",
        "作风 > 基层",
        "亟待?的三大难题",
        "党委*书记",
        "某镇高质量发展",
        "标题:讲话",
        "文种:讲话 担当",
        "日期:无 担当",
    ];
}
