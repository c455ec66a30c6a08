using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The words of buttons and switches: of share bars, text sizes, page turners, and of what stands around a WeChat article.</summary>
internal static partial class PageControls
{
    private const string Separators = " \t\u00A0\u3000|丨·•><»«-—_/[]【】()（）「」,，:：、.。*×~";

    private static readonly SearchValues<char> s_separators = SearchValues.Create(Separators);

    private static readonly FrozenSet<string> s_controls = Words(
        """
        打印 打印本页 打印此页 打印文章 打印页面 打印本文 关闭 关闭窗口 关闭本页 关闭页面 返回 返回顶部 返回首页 返回列表 返回上页 返回上一页 回到顶部 顶部
        TOP top 加入收藏 收藏 设为首页 收藏本站 收藏本页 推荐给好友 推荐给朋友 我要纠错 纠错 我要打印 我要分享 我要收藏 举报 点赞 留言 写留言 评论 我要评论
        发表评论 我要留言 分享 分享到 分享至 分享给好友 分享让更多人看到 转发 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 朋友圈 人人网 豆瓣 复制链接
        字号 字体 字体大小 字号大小 正文字号 正文字体 文字大小 大字号 小字号 中字号
        阅读原文 轻触阅读原文 点击阅读原文 在看 赞 喜欢作者 赞赏 精选留言 预览时标签不可点 继续滑动看下一个 向上滑动看下一个 知道了 关注该公众号 使用小程序
        使用完整服务 轻点两下取消赞 轻点两下取消在看 小程序 听过 人划线 喜欢此内容的人还喜欢 收录于合集 已关注 关注
        无障碍 无障碍阅读 无障碍浏览 长者模式 长者版 适老模式 适老化 智能问答 手机版 电脑版 繁体版 简体版 English 登录 注册 退出 搜索 检索 站内搜索 高级搜索
        请输入关键词 请输入关键字 上一篇 下一篇 上一条 下一条 上一页 下一页 上一章 下一章 末页 尾页 没有了
        """);

    // Words that are controls only beside another one.
    private static readonly FrozenSet<string> s_companions = Words("大 中 小 特大 超大 最大 默认 标准 正常 无 暂无 繁体 简体 繁 简 EN 视频 取消 允许 首页 QQ 更多");

    /// <summary>Whether a line is nothing but controls.</summary>
    public static bool Are(string line)
    {
        int pieces = 0;
        bool hasControl = false;
        ReadOnlySpan<char> text = line;
        foreach (Range range in text.SplitAny(s_separators))
        {
            if (text[range].IsEmpty)
            {
                continue;
            }

            string piece = text[range].ToString();
            bool isControl = s_controls.Contains(piece) || Invitation().IsMatch(piece);
            if (!isControl && !s_companions.Contains(piece))
            {
                return false;
            }

            hasControl |= isControl;
            pieces++;
        }

        return hasControl || pieces > 1;
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^(?:扫(?:一扫|码|描)?.{0,20}(?:手机|打开|分享|关注|下载|访问|阅读|二维码).{0,14}|微信扫一扫|用?微信(?:扫码|扫一扫|扫描).{0,20}|(?:长按|识别).{0,10}二维码.{0,14}|点个?(?:在看|赞).{0,12}|(?:阅读|在看|点赞|赞|评论|转发)\d+)$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Invitation();
}
