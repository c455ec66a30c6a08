using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The title of the text on a page, without the name of the site, and where the page states it. Empty when it states none.</summary>
internal sealed partial record PageTitle(string Text, string From)
{
    private const int Shortest = 4;
    private const int ShortestPart = 6;
    private const int Longest = 300;
    private const int MostCandidates = 20;

    private static readonly (string Selector, string? Attribute, string From)[] s_places =
    [
        ("#activity-name", null, "#activity-name"),
        ("meta[name=ArticleTitle i]", "content", "meta ArticleTitle"),
        ("meta[property='og:title' i], meta[name='og:title' i]", "content", "meta og:title"),
        ("h1", null, "h1"),
    ];

    public static PageTitle None { get; } = new("", "");

    public static PageTitle Find(IHtmlDocument document, PageText page)
    {
        List<PageTitle> candidates = [];
        string stated = Collapse(document.QuerySelector("title")?.TextContent ?? "");
        stated = stated.Length > Longest ? "" : stated;
        foreach ((string selector, string? attribute, string from) in s_places)
        {
            foreach (IElement element in document.QuerySelectorAll(selector).Take(MostCandidates))
            {
                string text = Collapse(attribute is null ? element.TextContent : element.GetAttribute(attribute) ?? "");

                // Sites put their own name into an h1; the title of the text is in the title of the page too.
                if (text.Length is >= Shortest and <= Longest && (from != "h1" || stated.Length == 0 || Squeeze(stated).Contains(Squeeze(text), StringComparison.Ordinal)))
                {
                    candidates.Add(new PageTitle(text, from));
                }
            }
        }

        HashSet<string> lines = [.. page.Lines.Where(line => line.End - line.Start <= Longest).Select(line => Squeeze(page.TextOf(line)))];
        candidates.AddRange(FromTitleElement(stated, lines));
        return candidates.Find(candidate => lines.Contains(Squeeze(candidate.Text))) ?? candidates.FirstOrDefault() ?? None;
    }

    /// <summary>Whether a line of the page is this title.</summary>
    public bool Is(string line) => Text.Length >= Shortest && line.Length <= Longest && Squeeze(line) == Squeeze(Text);

    /// <summary>Whether a line of the page is this title or a part of it, as when the title runs over two lines.</summary>
    public bool IsIn(string line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        string own = Squeeze(Text);
        string other = Squeeze(line);
        return own.Length >= Shortest && other.Length >= Shortest
            && (own == other || (other.Length >= ShortestPart && own.Contains(other, StringComparison.Ordinal)));
    }

    /// <summary>The text without blanks, to compare it by.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B' && c != '\uFEFF'));

    public static string Collapse(string text) => Blank().Replace(text, " ").Trim();

    // 在全市…会议上的讲话_讲话稿_某某网: what is a line of the page, else all but the parts that name a site.
    private static IEnumerable<PageTitle> FromTitleElement(string stated, HashSet<string> lines)
    {
        List<string> parts = [.. Separator().Split(stated).Select(part => part.Trim()).Where(part => part.Length > 0)];
        if (parts.Count == 0)
        {
            yield break;
        }

        // Where a line of the page confirms it, a dash without blanks counts as well.
        foreach (int end in AnySeparator().Matches(stated).Select(separator => separator.Index).Append(stated.Length).OrderDescending())
        {
            string head = stated[..end].Trim();
            if (lines.Contains(Squeeze(head)))
            {
                yield return new PageTitle(head, "title");
            }
        }

        if (parts.Find(part => part.Length >= ShortestPart && lines.Contains(Squeeze(part))) is { } shown)
        {
            yield return new PageTitle(shown, "title");
        }

        int kept = parts.Count;
        while (kept > 1 && (Site().IsMatch(parts[kept - 1]) || parts[kept - 1].Count(Han.IsHan) < ShortestPart))
        {
            kept--;
        }

        int last = stated.IndexOf(parts[kept - 1], StringComparison.Ordinal) + parts[kept - 1].Length;
        string rest = SiteAfterDash().Replace(stated[..last].Trim(), "");
        if (rest.Length > 0 && !SiteOnly().IsMatch(rest))
        {
            yield return new PageTitle(rest, "title");
        }
    }

    [GeneratedRegex(@"[ \t\r\n\f]+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blank();

    // A dash inside a title has no blanks around it.
    [GeneratedRegex(@"\s*[_|｜]+\s*|\s+[\-–—]+\s+|--+|\s*>>?\s*|\s*»\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*[_|｜\-–—>»]+\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AnySeparator();

    // -某某网, -讲话稿-某某网
    [GeneratedRegex(@"(?:-[^\-]{1,8})?-[^\-]{2,20}(?:网|政府|门户|频道|平台|文库|日报|官网|在线)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SiteAfterDash();

    [GeneratedRegex(@"网|政府|门户|新闻|频道|公众号|平台|中心|栏目|要闻|动态|时政|讲话稿|范文|首页|在线|日报|信息|公开|文库|\.(?:com|cn|net|org)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Site();

    [GeneratedRegex(@"(?:网站?|政府|门户网站|首页|频道|平台|文库|日报)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SiteOnly();
}
