using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests;

/// <summary>A made-up library of two speeches with every construct of the format, and the site built from it.</summary>
internal static class TinySite
{
    public const string FullSpeech =
        """
        ---
        title: 在作风建设座谈会上的讲话
        title-source: supplied
        genre: 讲话
        level: 县
        occasion: 作风建设座谈会
        speaker: unknown
        date: unknown
        lang: zh-Hans
        completeness: { state: gaps, claimed: 2000, shown: 300 }
        proofread: 1
        source:
          seed: seeds/tiny.txt
          sha256: 6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
          encoding: utf-8
        width: { from: ascii }
        removed:
          - { rule: meta.views, at: "1:1", text: "浏览量:447\n" }
          - { rule: wrap.unfinished, at: "4:9", text: "\n" }
          - { rule: noise.pinyin, at: "5:2", each: "(_)", text: "tā_shān_zhī_shí_kě_yǐ_gōng_yù_tā_shān" }
          - { rule: noise.pinyin, at: "6:2", each: "(_)", text: "tóng_zhì__men" }
          - { rule: layout.letter-space, at: "7:2", each: "_", text: " _ _ _ " }
          - { rule: site.disclaimer, at: "9:1", text: "请发送邮件至 someone@example.com 或致电13800138000" }
        corrections:
          - { at: k3a, from: 味著, to: 意味着, reason: 原文漏字 }
        retired:
          - { id: r1a, at: "1:1" }
          - { id: r2a, to: k2z, reason: 与第二段重复。 }
        ---

        同志们： {#k1a}

        今天，我们召开座谈会。\*\*镇的作风建设 \<抓得紧\> \& 抓得实。 {#k2a was:k2z}

        ## 一、认清形势 {#h1a}

        ### （一）作风建设永远在路上。 {#h2a run-in}

        这意味着什么？一是反对形式主义。要反对官僚主义。二是联系群众。要到群众中去，找准[最后一公里]{formula}。 {#k3a}

        > 缺文：付费墙省略，877字 {#g1a gap paywall 877 was:g1z}
        >
        > - 二、明确任务
        > - 三、抓好落实

        [××]{redacted place}的同志们要“[作风就是形象]{quote unverified}”。 {#k4a}

        > 编者注：原文如此。 {#n1a note}

        谢谢大家！ {#k5a}

        """;

    public const string TraditionalSpeech =
        """
        ---
        title: 在鄉鎮座談會上的講話
        title-source: line
        genre: 讲话
        level: 未知
        occasion: unknown
        speaker: unknown
        date: 2020-05-06
        lang: zh-Hant
        script-note: machine-converted
        themes: [信访维稳]
        completeness: { state: full }
        proofread: 3
        source:
          seed: seeds/tiny-hant.txt
          sha256: 7df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
          encoding: gb18030
          title-at: "1:1"
          url: https://example.org/1.html
        ---

        要做好信訪維穩工作。 {#k1a}

        """;

    private static readonly HtmlParser s_parser = new();

    public static Library Library { get; } = LibraryLoader.Load(
    [
        new TextFile("input/speeches/full.md", Lines(FullSpeech)),
        new TextFile("input/speeches/hant.md", Lines(TraditionalSpeech)),
        new TextFile("input/site.yml", "name: 小文库\ndescription: 两篇文稿。\nrepository: https://example.org/kb\n"),
        new TextFile("input/pages/about.md", "# 关于\n\n见[搜索](search.html)。\n"),
        new TextFile("input/cleaning/a.yml", "rules:\n  - { id: meta.views, reason: 网页的浏览计数 }\n"),
        new TextFile(
            "input/glossary/formulae.yml",
            """
            formulae:
              - { name: 作风建设, slug: zuo-feng-jian-she, kind: 术语 }
              - name: 四风
                slug: si-feng
                kind: 数字缩略
                parts: [4]
                variants: [形式主义]
                senses: [{ scope: 全国, status: 未核, expansion: [形式主义, 官僚主义, 享乐主义, 奢靡之风] }]
              - { name: 三会一课, slug: san-hui-yi-ke, kind: 数字缩略 }

            """.ReplaceLineEndings("\n")),
        new TextFile("input/lexicon/themes.yml", StrictFile.ReadText(Repository.PathTo("input", "lexicon", "themes.yml"))),
    ]);

    public static SiteInput Input => SiteInputReader.Read(Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");

    public static SitePlan Plan() => SiteBuilder.Plan(Input);

    public static async Task<string> TextOfAsync(PlannedFile file) => System.Text.Encoding.UTF8.GetString((await file.MakeAsync()).Span);

    public static async Task<IHtmlDocument> PageAsync(string path) =>
        s_parser.ParseDocument(await TextOfAsync(Plan().Files.Single(file => file.Path.Value == path)));

    public static async Task<IReadOnlyDictionary<string, IHtmlDocument>> PagesAsync()
    {
        Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);
        foreach (PlannedFile file in Plan().Files.Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)))
        {
            pages.Add(file.Path.Value, s_parser.ParseDocument(await TextOfAsync(file)));
        }

        return pages;
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
