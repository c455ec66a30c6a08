using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.Parallels;

/// <summary>A made-up library: two speeches with a paragraph that was copied, one of them posted twice, and one that mixes years.</summary>
internal static class LikeSpeeches
{
    public const string Copied = "我镇在推进人居环境整治中，从治理“乱堆乱放”等具体问题抓起，建立“干部包片、党员带头、群众参与”机制，短短半年时间，村容貌焕然一新。";

    public const string Changed = "我县在推进人居环境整治中，从治理乱堆乱放等具体问题抓起，建立干部包片、党员带头、群众参与机制，短短一年时间，村容貌焕然一新。";

    private static readonly string[] s_own =
    [
        "去年冬天雪下得早，山上的核桃树冻坏了三成，大家心里都不好受。",
        "老支书带着年轻人一棵一棵地查，夜里点着马灯记账本。",
        "开春以后我们请来农技站的师傅，手把手教嫁接和修枝。",
        "到了秋天新枝条结了果，合作社当场就把货款结清了。",
        "这件事说明只要肯动脑筋，坏事也能变成好事情。",
    ];

    private static readonly HtmlParser s_parser = new();
    private static readonly SitePlan s_plan = Plan();

    public static async Task<IHtmlDocument> PageAsync(string path) =>
        s_parser.ParseDocument(await TinySite.TextOfAsync(s_plan.Files.Single(file => file.Path.Value == path)));

    public static bool Has(string path) => s_plan.Files.Any(file => file.Path.Value == path);

    /// <summary>The speeches, the first of them "a", and the files that a site needs besides.</summary>
    public static TextFile[] Files() =>
    [
        Speech("a", "甲篇", "同志们：", "## 一、整治", Copied + "[最后一公里]{formula}要打通。", "请记住**这一条。"),
        Speech("b", "乙篇", ["今天讲两件事。", Changed + "最后一公里要打通。", .. s_own]),
        Speech("b2", "乙篇又一", ["今天讲两件事。", .. s_own]),
        Speech("mixed", "拼合的一篇", "前几天天津港爆炸事故给我们敲响警钟。", "要深入学习党的二十大精神。"),
        new TextFile("input/site.yml", "name: 小文库\ndescription: 几篇文稿。\n"),
        new TextFile("input/pages/about.md", "# 关于\n\n一。\n"),
        new TextFile("input/lexicon/themes.yml", StrictFile.ReadText(Repository.PathTo("input", "lexicon", "themes.yml"))),
        new TextFile("input/lexicon/dated-terms.yml", StrictFile.ReadText(Repository.PathTo("input", "lexicon", "dated-terms.yml"))),
    ];

    private static SitePlan Plan() => SiteBuilder.Plan(SiteInputReader.Read(LibraryLoader.Load(Files())).Input ?? throw new InvalidOperationException("The made-up library has findings."));

    private static TextFile Speech(string slug, string title, params IEnumerable<string> blocks)
    {
        string front = $"---\ntitle: {title}\ntitle-source: line\ngenre: 讲话\nlevel: 未知\noccasion: unknown\nspeaker: unknown\ndate: unknown\nlang: zh-Hans\ncompleteness: {{ state: full }}\nproofread: 1\n"
            + $"source:\n  seed: seeds/{slug}.txt\n  sha256: {new string(slug == "b2" ? 'c' : slug[0] == 'm' ? 'd' : slug[0], 64)}\n  encoding: utf-8\n  title-at: \"1:1\"\n---\n\n";
        return new TextFile($"input/speeches/{slug}.md", front + string.Concat(blocks.Select(static (block, i) => $"{block.Replace("*", "\\*", StringComparison.Ordinal)} {{#k{(char)('b' + i)}z}}\n\n")));
    }
}
