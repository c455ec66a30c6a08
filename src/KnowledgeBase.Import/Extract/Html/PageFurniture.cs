using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// What only the frame of a page says, as a whole line: buttons, share bars, copyright, the controls around a WeChat article. And how page
/// makers call the parts around the text. Neither is enough to drop running text.
/// </summary>
internal static partial class PageFurniture
{
    private const int LongestLine = 120;
    private const int LongestSentence = 300;

    /// <summary>A line that is nothing but controls, or a record number of the site.</summary>
    public static bool IsFurniture(string line) => line.Length <= LongestLine && (PageControls.Are(line) || Legal().IsMatch(line));

    /// <summary>A line that only the foot of a site has: its owner, its registration, its record numbers.</summary>
    public static bool IsLegal(string line) => line.Length <= LongestSentence && Legal().IsMatch(line);

    /// <summary>The heading over a list of other pages.</summary>
    public static bool IsHeadingOfLinks(string line) => line.Length <= LongestLine && HeadingOfLinks().IsMatch(line);

    /// <summary>A link that is a control, not a word of the text.</summary>
    public static bool IsControl(string line) => Control().IsMatch(line);

    /// <summary>Words of a site about itself, which a speech about networks may use too.</summary>
    public static bool MayBeAboutSite(string line) => line.Length <= LongestSentence && AboutSite().Count(line) > 1;

    /// <summary>A sentence in which a site speaks of itself: rights, sources, how to complain.</summary>
    public static bool IsAboutSite(string line) => MayBeAboutSite(line) && OfItself().IsMatch(line);

    public static bool IsNamedSo(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside"
        || element.GetAttribute("role") is "navigation" or "contentinfo" or "complementary" or "banner" or "search"
        || NamedSo(element.Id) || NamedSo(element.ClassName);

    private static bool NamedSo(string? name) => name is { Length: > 0 and < 200 } && Names().IsMatch(name);

    [GeneratedRegex(
        @"(?<![a-z])(?:nav(?:bar|i|igation|igator)?|menu|main_?menu|sub_?nav|foot(?:er)?|copyright|bread_?crumbs?|crumbs?|location|position|weizhi|side_?bar|aside|(?:bd|b|social)?share\w*|fenxiang|related?|relates|recommend\w*|tuijian|xiangguan|comments?|pinglun|reply|hot_?(?:news|list)?|rank(?:ing)?|paihang|tool_?bar|pager|paging|pagination|pre_?next|prev_?next|qr_?code\w*|ewm|erweima|login|search\w*|friend_?links?|yqlj|top_?bar|go_?top|back_?top|ads?|advert\w*|guanggao|banner)(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Names();

    [GeneratedRegex(
        @"(?:ICP备|公网安备|ICP证|网站标识码|版权所有[:：©\s]|^[^。，；]{0,30}版权所有\s*$|Copyright\s*(?:©|\(c\)|&copy;|\d{4})|©\s*\d{4}|All Rights? Reserved)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Legal();

    [GeneratedRegex(
        @"^[\s\u00A0\u3000【\[◆■▲●>]*(?:相关|推荐|热门|热点|最新|精彩|延伸|更多|猜你|你可能|您可能|大家都|往期|友情|本栏|栏目|点击|阅读|一周|编辑)(?:阅读|文章|新闻|链接|推荐|稿件|内容|信息|资讯|专题|范文|文档|喜欢|感?兴趣|在看|排行榜?|导航|回顾|精选|精彩|解读|报道|也?喜欢|感兴趣的文章|还喜欢|更新){0,3}[\s】\]:：>]*(?:更多|more)?[\s>»]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex HeadingOfLinks();

    [GeneratedRegex(
        @"[上下]一[篇条页章]|阅读(?:原文|全文)|查看(?:原文|更多|全文)|点击|下载|登录|注册|关注|会员|返回|更多|打印|关闭|收藏|分享|相关|推荐|热门|订阅|公众号|客户端|广告|免费|范文|模板|大全|首页|官网|商城|优惠",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Control();

    [GeneratedRegex(
        @"本站|本网(?![络格])|本公众号|如有侵权|侵权.{0,12}(?:删除|联系)|版权归.{0,12}(?:所有|作者)|转载.{0,8}(?:注明|授权)|不代表本|(?:来源于|来自)(?:互联)?网络|分辨率|未经.{0,6}授权",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex OfItself();

    [GeneratedRegex(
        @"版权|主办|承办|技术支持|维护单位|转载|侵权|本站|本网|网站|联系我们|来源于网络|免责|声明|举报|不代表|观点|上传|删除|浏览器|分辨率|客服|投稿|邮箱|ICP|备案|登录|注册|会员|扫码|二维码|公众号|网友|评论|未经授权|授权|小编|供参考|编辑[:：]|来信|热线|电话[:：]|地址[:：]",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex AboutSite();
}
