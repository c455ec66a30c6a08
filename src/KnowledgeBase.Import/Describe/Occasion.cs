using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Describe;

/// <summary>The meeting or event of a speech, from its title or from the words that open and close it.</summary>
internal static partial class Occasion
{
    private const string Event =
        "(?:座谈会|研讨会|推进会|动员会|部署会|工作会|交流会|表彰会|汇报会|调度会|现场会|培训班|读书班|重点班|进修班|启动仪式|开班式|仪式|论坛|党课|大会|会议|年会|例会|全会|活动|会)";

    /// <summary>在X上的讲话 → X; null when the title does not name one.</summary>
    public static string? InTitle(string title)
    {
        string folded = Fold.ToHans(title);
        return Take(InTitlePattern().Match(folded), title) ?? Take(WholeTitlePattern().Match(folded), title);
    }

    /// <summary>——2024年1月9日在X上, 今天，我们召开X or 以此次X为契机 → X, as the text writes it.</summary>
    public static string? InText(string text)
    {
        string folded = Fold.ToHans(text);
        return Take(SubtitlePattern().Match(folded), text) ?? Take(OpeningPattern().Match(folded), text) ?? Take(ClosingPattern().Match(folded), text);
    }

    private static string? Take(Match match, string text)
    {
        Group found = match.Groups["occasion"];
        return match.Success ? text.Substring(found.Index, found.Length).Trim() : null;
    }

    [GeneratedRegex(@"在(?<occasion>[^。,;—]{2,50}?)上的?(?:讲话|发言|致辞|致词|报告|表态|总结|主持|点评|动员|党课|交流)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex InTitlePattern();

    // 全县庆祝教师节大会主持词
    [GeneratedRegex(@"^(?<occasion>[^。,;:—]{2,40}?(?:会议|会|仪式|典礼|论坛|培训班|活动))上?的?(?:主持词|主持稿|讲话|讲话稿|发言|发言稿|致辞|致词|表态发言|点评讲话|总结讲话|动员讲话)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WholeTitlePattern();

    [GeneratedRegex(@"^[—\-( ]*\d{4}年\d{1,2}月\d{1,2}日在(?<occasion>[^。,;\n]{2,50})上\)?$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 2000)]
    private static partial Regex SubtitlePattern();

    [GeneratedRegex(@"(?:今天|今日|现在|这次|此次|上午|下午)[^。;]{0,30}?(?:召开|举行|举办|召集|组织)(?:了|的)?(?:这次|此次|一次|的)?(?<occasion>[^。,;:“”]{2,40}?" + Event + @")(?=[,。;:!]|的)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(@"以(?:此次|这次|本次)(?<occasion>[^。,;:“”]{2,40}?" + Event + @")为(?:契机|新?的?起点|新?的?开端)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ClosingPattern();
}
