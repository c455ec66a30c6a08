namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>Addresses of the repository's site, with one page at least of every kind and of every state that looks different.</summary>
public static class PageKinds
{
    /// <summary>A question with many answers: 作风建设.</summary>
    public const string Search = "search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE";

    public static TheoryData<string> All => [.. Addresses];

    internal static IReadOnlyList<string> Addresses { get; } =
    [
        "index.html",
        "speeches/index.html",
        "speeches/genre/jianghua.html",
        "speeches/genre/index.html",
        "speeches/occasion/index.html", // with values in another script than the page
        "speeches/year/undated.html",
        "speeches/000-c2d75a3b3e2c3313.html", // with headings that run into their paragraphs
        "speeches/002-5eef2dcfcacf4ebd.html", // in Traditional script, with words left out
        "speeches/003-f2cd3f3992885587.html", // with gaps
        "speeches/004-7bef53cec2fe8cb1.html", // cut off, with the address of its source
        "speeches/002-5eef2dcfcacf4ebd.source.html", // the source beside the text
        "en/speeches/001-ee9bb8defc1988e1.html", // in English
        "zh-Hant/themes/zuofeng.html", // in Traditional Chinese
        "offline.html",
        "themes/index.html",
        "themes/zuofeng.html",
        "themes/anquan-shengchan.html", // without a speech
        "overview.html", // with a table that scrolls on its own
        "en/overview.html",
        "excerpts/002-5eef2dcfcacf4ebd.html", // in Traditional script
        "themes/zuofeng.excerpts.html",
        "formulae/index.html",
        "formulae/zuo-feng-jian-she.html", // with many lines
        "en/formulae/4-jia-4-jia-2.html", // with what a speech says it stands for
        "phrases/index.html",
        "parallels.html",
        "speeches/001-ee9bb8defc1988e1.parallels.html",
        "documents.html",
        "quotations.html",
        "figures.html",
        "dates.html",
        "redactions.html",
        "search.html",
        Search,
        Search + "&view=lines&sort=r1&group=1",
        Search + "&view=dates",
        Search + "%20%E6%96%87%E7%A7%8D%3A%E8%AE%B2%E8%AF%9D", // narrowed down: 文种:讲话
        "search.html?q=%E6%AD%A4%E8%AF%AD%E6%97%A0", // without an answer
        "search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE%E5%A5%BD%E5%BE%97%E5%BE%88", // without an answer, with others that have one: 作风建设好得很
        "search.html?q=%E4%BD%9C%E9%A3%8E%20%28%E5%9F%BA%E5%B1%82", // with a mistake: 作风 (基层
        "draft.html",
        "en/draft.html",
        "about.html",
        "proofreading.html", // a page that people wrote
        "404.html",
        "downloads.html",
        "releases/index.html",
    ];
}
