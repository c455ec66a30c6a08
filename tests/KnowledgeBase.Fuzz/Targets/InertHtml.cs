using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>What HTML that was made of a contributor's text may hold, asked of a browser's reading of it and of a list of its own.</summary>
internal static class InertHtml
{
    private static readonly HtmlParser s_parser = new();

    private static readonly HashSet<string> s_elements = new(
        ["P", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "BLOCKQUOTE", "PRE", "CODE", "EM", "STRONG", "A", "IMG", "HR", "BR", "SECTION", "ASIDE", "DIV", "SPAN", "SMALL", "B", "MARK"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_attributes = new(
        ["href", "src", "alt", "title", "class", "id", "start", "lang", "role", "tabindex", "aria-hidden", "aria-label", "data-line", "data-not-text"], StringComparer.Ordinal);

    private static readonly string[] s_schemes = ["http:", "https:", "mailto:"];

    /// <returns>The body, which holds nothing that acts.</returns>
    public static IElement Parse(string html)
    {
        // The parser takes U+FFFF for the end of the page; browsers do not.
        IElement body = s_parser.ParseDocument("<!DOCTYPE html><html><head><title>x</title></head><body>" + html.Replace('\uFFFF', '\uFFFD') + "</body></html>").Body!; // The parser always makes one.
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            Claim.That(s_elements.Contains(element.TagName), "Only elements of the list are made.", () => element.OuterHtml);
            foreach (IAttr attribute in element.Attributes)
            {
                Claim.That(s_attributes.Contains(attribute.Name), "Only attributes of the list are made.", () => element.OuterHtml);
                Claim.That(attribute.Name is not ("href" or "src") || IsHarmless(attribute.Value), "Addresses lead to the web, to mail, or stay on the site.", () => element.OuterHtml);
            }
        }

        Claim.That(body.Attributes.Length == 0 && body.Owner!.Head!.ChildElementCount == 1, "Nothing gets out of its place.", () => html); // As above.
        return body;
    }

    // As browsers read addresses: controls and blanks at the ends are dropped, tabs and line ends anywhere, and '\' is '/'.
    private static bool IsHarmless(string address)
    {
        string read = string.Concat(address.Where(static c => c is not ('\t' or '\n' or '\r'))).Trim([.. Enumerable.Range(0, 33).Select(static c => (char)c)]).Replace('\\', '/');
        return s_schemes.Any(scheme => read.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            || (!read.StartsWith('/') && read.Split('/', '?', '#')[0].IndexOf(':', StringComparison.Ordinal) < 0);
    }
}
