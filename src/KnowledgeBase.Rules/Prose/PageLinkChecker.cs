using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Rules.Prose;

/// <summary>Checks the links of a page of <c>input/pages</c> that stay within the site: the page and the paragraph must be there.</summary>
internal static class PageLinkChecker
{
    private const string PageExtension = ".html";

    public static IEnumerable<Finding> Check(TextFile file, SitePages site)
    {
        FindingList findings = new(file);
        if (!ProseChecker.CanBeRead(file.Text))
        {
            return [];
        }

        foreach (LinkInline link in ProseMarkdown.Parse(file.Text).Descendants().OfType<LinkInline>())
        {
            if (link.Url is { } address && IsOfTheSite(address))
            {
                Check(address, link, site, findings);
            }
        }

        return findings.ToEquatableArray();
    }

    private static void Check(string address, LinkInline link, SitePages site, FindingList findings)
    {
        int hash = address.IndexOf('#');
        string page = Normal(hash < 0 ? address : address.Substring(0, hash));
        if (page.Length == 0 || !page.EndsWith(PageExtension, StringComparison.Ordinal))
        {
            return;
        }

        // An address with escapes is longer in the file than it is.
        bool isWritten = !link.UrlSpan.IsEmpty && link.UrlSpan.Length == address.Length;
        (int start, int length) = isWritten ? (link.UrlSpan.Start, link.UrlSpan.Length) : (link.Span.Start, link.Span.Length);
        if (!site.Has(page))
        {
            findings.Add(ProseRules.PageIsUnknown, start, isWritten && hash >= 0 ? hash : length, page, Spelling.Hint(page, site.Pages));
            return;
        }

        string anchor = hash < 0 ? "" : Uri.UnescapeDataString(address.Substring(hash + 1));
        if (anchor.Length > 0 && site.AnchorsOf(page) is { } anchors && !anchors.Contains(anchor, StringComparer.Ordinal))
        {
            findings.Add(ProseRules.ParagraphIsUnknown, isWritten ? start + hash + 1 : start, isWritten ? length - hash - 1 : length, anchor, page, Spelling.Hint(anchor, anchors));
        }
    }

    // No scheme and no host; a page stands beside the home page, so that its relative addresses count from the site's root.
    private static bool IsOfTheSite(string address) => AddressPolicy.Allows(address) && address.IndexOf(':') < 0;

    private static string Normal(string page)
    {
        int query = page.IndexOf('?');
        string path = Uri.UnescapeDataString(query < 0 ? page : page.Substring(0, query));
        return path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
    }
}
