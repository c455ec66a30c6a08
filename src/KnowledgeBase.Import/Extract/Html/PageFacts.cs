using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>What a page states about its text: title, published, url, source, author. Values as the page writes them, best first for each name.</summary>
internal static partial class PageFacts
{
    private const int LongestValue = 300;
    private const int HeadLines = 12;

    private static readonly (string Fact, string[] Names)[] s_metas =
    [
        ("published", ["PubDate", "article:published_time", "og:release_date", "publishdate", "pubtime", "publish_time", "datePublished", "weibo:article:create_at", "firstpublishedtime"]),
        ("url", ["og:url", "url"]),
        ("source", ["ContentSource", "source", "mediaid"]),
        ("author", ["author", "article:author", "ArticleAuthor"]),
    ];

    private static readonly (string Fact, string Id)[] s_ids =
    [
        ("published", "publish_time"),
        ("source", "js_name"),
        ("author", "js_author_name"),
    ];

    public static EquatableArray<ExtractedFact> Read(IHtmlDocument document, PageText page, PageTitle title, MainText main)
    {
        List<ExtractedFact> facts = [];
        Add(facts, "title", title.Text, title.From);
        Add(facts, "url", Address(document.QuerySelector("link[rel=canonical i]")?.GetAttribute("href")), "link canonical");
        ReadMetas(document, facts);
        foreach ((string fact, string id) in s_ids)
        {
            Add(facts, fact, PageTitle.Collapse(document.GetElementById(id)?.TextContent ?? ""), "#" + id);
        }

        Add(facts, "url", Address(page.SavedFrom), "comment saved from url");
        foreach (IElement script in document.Scripts.Where(script => script.TextContent.Length > 0))
        {
            Match match = ScriptDate().Match(script.TextContent);
            Add(facts, "published", match.Groups["date"].Value, "script " + match.Groups["name"].Value);
        }

        ReadHead(page, main, facts);
        return facts.DistinctBy(fact => (fact.Name, fact.Value)).ToEquatableArray();
    }

    private static void ReadMetas(IHtmlDocument document, List<ExtractedFact> facts)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement meta in document.QuerySelectorAll("meta[content]"))
        {
            string? name = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop");
            if (name is not null)
            {
                metas.TryAdd(name, PageTitle.Collapse(meta.GetAttribute("content") ?? ""));
            }
        }

        foreach ((string fact, string[] names) in s_metas)
        {
            foreach (string name in names.Where(metas.ContainsKey))
            {
                Add(facts, fact, fact == "url" ? Address(metas[name]) : Label().Replace(metas[name], ""), "meta " + name);
            }
        }
    }

    // The line under the title: 2024-03-01 09:30　来源：某某日报　作者：张三.
    private static void ReadHead(PageText page, MainText main, List<ExtractedFact> facts)
    {
        int end = Math.Min(main.Head.Last, main.Head.First + HeadLines);
        for (int i = Math.Max(0, main.Head.First); i <= end && i < page.Lines.Count; i++)
        {
            string line = page.TextOf(page.Lines[i]);
            if (line.Length > LongestValue)
            {
                continue;
            }

            Add(facts, "published", Published().Match(line).Groups["date"].Value, "line");
            Add(facts, "source", Source().Match(line).Groups["source"].Value, "line");
        }
    }

    private static string? Address(string? value) =>
        Uri.TryCreate(value?.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? value!.Trim() : null; // Parsed, so there is one.

    private static void Add(List<ExtractedFact> facts, string name, string? value, string from)
    {
        if (value?.Trim() is { Length: > 0 and <= LongestValue } stated)
        {
            facts.Add(new ExtractedFact(name, stated, from));
        }
    }

    [GeneratedRegex(@"\b(?<name>publish_time|createTime)\s*=\s*[""'](?<date>\d{4}-\d{2}-\d{2}[^""']{0,20})[""']", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ScriptDate();

    [GeneratedRegex("^(?:来源|作者|发布时间)[:：] *", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Label();

    // A date alone is the speech's own; the page's has a label, the time of day or the source beside it.
    [GeneratedRegex(
        @"(?:发布|发表|更新|录入|上传)?(?:时间|日期)[:：\s\u00A0\u3000]*(?<date>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?)|(?<date>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?)[\s\u00A0\u3000]*\d{1,2}[:：]\d{2}|(?<date>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?)(?=.{0,40}来源)|来源.{0,40}?(?<date>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?)",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Published();

    [GeneratedRegex(@"(?:信息|文章|稿件)?来源[:：][\s\u00A0\u3000]*(?<source>[^\s\u00A0\u3000|,，。；;]{2,40}?)(?=作者|责编|责任编辑|编辑[:：]|发布|时间[:：]|日期[:：]|浏览|点击|字号|字体|分享|【|[\s\u00A0\u3000|,，。；;]|$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Source();
}
