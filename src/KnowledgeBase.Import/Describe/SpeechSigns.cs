using System.Text.RegularExpressions;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Describe;

/// <summary>Whether a document looks like a speech at all, or like what is filed beside speeches: news of a meeting, a regulation, a notice.</summary>
internal static partial class SpeechSigns
{
    private const int FewestReports = 2;
    private const int FewestArticles = 3;
    private const int FewestWords = 2;

    private static readonly string[] s_spoken = ["同志们", "大家", "我们", "我讲", "刚才", "今天", "在座", "谢谢", "乡亲", "朋友们"];

    /// <summary>What the document looks like instead, in Chinese; null when it may be a speech.</summary>
    /// <param name="showsGenre">Whether its genre is known; a base on another subject has genres of its own, and their texts are what it wants.</param>
    public static string? OtherThanSpeech(StructuredText structured, bool showsGenre)
    {
        if (structured.Outline.Roles.Any(role => role is BlockRole.Salutation or BlockRole.Thanks))
        {
            return null;
        }

        string[] blocks = [.. structured.Blocks.Select(block => Fold.ToHans(block.Text))];
        string title = Fold.ToHans(structured.Title?.Text ?? "");
        if (blocks.Take(3).Any(block => Newsroom().IsMatch(block)) || blocks.Count(block => Reported().IsMatch(block)) >= FewestReports)
        {
            return "会议新闻";
        }

        if (blocks.Count(block => Article().IsMatch(block)) >= FewestArticles)
        {
            return "法规制度";
        }

        if (Notice().IsMatch(title))
        {
            return "公文";
        }

        return showsGenre || GenreOf.Title(title) is not null || s_spoken.Count(word => blocks.Any(block => block.Contains(word, StringComparison.Ordinal))) >= FewestWords ? null : "其他材料";
    }

    [GeneratedRegex(@"^(?:本报讯|.{0,12}讯[ (]|\(?(?:本报|本网|通讯员|记者)|\d{1,2}月\d{1,2}日,[^。]{2,60}(?:召开|举行|举办))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Newsroom();

    [GeneratedRegex("^(?:会议|他|她|[^,。:]{2,8})(?:指出|强调|要求|认为|表示)[,:]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Reported();

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]{1,5}条[ :]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Article();

    [GeneratedRegex("(?:通知|公告|通告|办法|条例|规定|细则|方案|批复|决定|纪要|公报|意见|函)(?:\\([^()]{1,12}\\))?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Notice();
}
