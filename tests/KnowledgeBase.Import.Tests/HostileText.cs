using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeBase.Import.Tests;

/// <summary>Random documents made of the pieces that importers trip over: markers, marks of Markdown and YAML, chrome, invisible characters.</summary>
internal static class HostileText
{
    private static readonly string[] s_speech =
    [
        "同志们：", "各位领导、各位代表：", "今天，我们召开全县作风建设大会，主要任务是总结工作。", "要坚持问题导向，逐条整改到位；", "各级党组织要压实责任", "作風建設永遠在路上。",
        "一、", "二、", "（一）", "(二)", "1.", "２．", "①", "一是", "二是", "三要", "第一，", "首先，", "在全县作风建设大会上的讲话", "谢谢大家！", "“战前", "动员”", "（未完", "《条例",
        "**%", "XX镇", "xxxx", "××", "某局", "2024年3月5日", "二〇二四年", "1,000", "10:30", "3.14", "4+4+2",
    ];

    private static readonly string[] s_chrome =
    [
        "浏览量:447", "发布时间:2025-03-26", "点赞", "上一篇：关于开展主题教育的通知", "责任编辑：王某", "（省略877字）", "……(新文秘网http://www.example.com省略877字,正式会员可完整阅读)……",
        "……(未完,全文共4678字,当前仅显示2464字,请登录后查看)", "(全文9624字)", "目录", "推荐访问:讲话 发言", "（xué）", "(xí)", "第 1 页 共 5 页", "&nbsp;", "<p>", "如若转载,请注明出处:http://www.example.com/1.html",
    ];

    private static readonly string[] s_markup =
    [
        "*", "_", "`", "[", "](", "{#abc}", "{formula}", "#", "## ", "> ", "- ", "---", "===", "|", "~~", "<b>", "<!--", "&amp;", "\\", "\"", "'", ": ", " #", "!", "$x$", "http://a.b/c", "www.", "a@b.cn", "%YAML", "&a", "*a", "? ",
    ];

    private static readonly string[] s_unseen =
    [
        "\u200B", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u202E", "\u202C", "\u2066", "\u2069", "\u200F", "\u061C", "\u180E", "\u3164", "\uFFA0", "\u034F", "\uFE0F", "\u0301", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\u2028",
        "\u2029", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uE000", "\uF8FF", "\U000E0041", "\U000E0100", "\U0001F600", "𠮷", "\u00A0", "\u3000", "\u2003", "\t", " ", "  ", "\f", "\v", "\r",
    ];

    private static readonly string[] s_lineEnds = ["\n", "\n", "\n", "\r\n", "\n\n", "\r", "\n\u3000\u3000", "\n  "];

    /// <summary>Up to a few hundred pieces; half of them speech.</summary>
    public static Gen<string> Documents { get; } =
        Gen.Frequency(
            (8, Gen.Elements(s_speech)),
            (3, Gen.Elements(s_lineEnds)),
            (2, Gen.Elements(s_chrome)),
            (2, Gen.Elements(s_markup)),
            (2, Gen.Elements(s_unseen)),
            (1, Gen.Choose(0x20, 0xD7FF).Select(code => ((char)code).ToString())))
        .ListOf().Select(string.Concat);
}
