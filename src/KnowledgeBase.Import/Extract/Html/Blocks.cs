using System.Collections.Frozen;
using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Which elements begin and end a line.</summary>
internal static class Blocks
{
    private static readonly FrozenSet<string> s_blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing",
        "main", "marquee", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp", "foreignobject",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_pre = new[] { "pre", "listing", "xmp", "plaintext", "textarea" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    public static bool IsPre(string name) => s_pre.Contains(name);

    /// <summary>Whether an element with its style begins a line; a block laid out as inline-block only when it holds other blocks.</summary>
    public static bool BeginsLine(IElement element, StyleDeclarations style) => style["display"] switch
    {
        "inline" or "contents" => false,
        "inline-block" or "inline-flex" or "inline-table" or "inline-grid" => false,
        "block" or "flex" or "grid" or "table" or "list-item" or "table-row" or "table-caption" or "flow-root" => true,
        _ => IsBlock(element.LocalName),
    };

    /// <summary>Whether an element holds at least so many characters that are no blanks; looks no further than it must.</summary>
    public static bool HasText(INode node, int characters) => Take(node, characters) <= 0;

    private static int Take(INode node, int wanted)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (wanted <= 0)
            {
                return wanted;
            }

            wanted = child switch
            {
                IText text => wanted - Count(text.Data),
                IElement { LocalName: "script" or "style" or "template" or "noscript" } => wanted,
                IElement element => Take(element, wanted),
                _ => wanted,
            };
        }

        return wanted;
    }

    /// <summary>Characters of a text that are no blanks.</summary>
    public static int Count(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
