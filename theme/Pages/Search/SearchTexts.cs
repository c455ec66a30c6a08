namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>The words of the search page. {query}, {hits}, {documents} and {shown} are filled in by the browser.</summary>
public static class SearchTexts
{
    public const string Heading = "全文搜索";
    public const string Description = "在全部文稿里逐字查找词句，列出每一处的上下文。";
    public const string Label = "搜索原文";
    public const string Submit = "搜索";
    public const string More = "显示更多";

    public const string Found = "“{query}”：{hits} 处，{documents} 篇";
    public const string Many = "“{query}”：{hits} 处，{documents} 篇。结果较多，先列出 {shown} 处；写长一些可以缩小范围。";
    public const string Absent = "“{query}”：0 处。没有一篇含有这个词句，可以少写几个字再试。";
    public const string Nothing = "请输入要查的字：标点和空格不参加搜索。";
    public const string Broken = "搜索数据没有完整载入，请刷新本页。";
    public const string PerDocument = "{hits} 处";

    public const string NoScript = "搜索在您的浏览器里进行，需要启用 JavaScript。全部文稿可以从“文稿”一栏进入。";

    public const string HelpHeading = "搜索说明";

    /// <summary>One paragraph each.</summary>
    public static readonly string[] Help =
    [
        "搜索是逐字的：输入的词句在正文、标题的同一段里连续出现才算命中，数目一处不多、一处不少，同一段里重叠的不重复计。",
        "繁体与简体、全角与半角、大写与小写视为相同；标点、空格、引号、书名号不计。XX、**、×× 等隐去的字视为同一个字。年份“二〇二五年”与“2025年”相同。",
        "按 / 键回到搜索框，按上下方向键在结果中移动，按 Esc 键返回搜索框。",
    ];
}
