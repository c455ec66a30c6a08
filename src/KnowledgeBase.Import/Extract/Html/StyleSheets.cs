using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// What the style elements of a page say about the visibility of its elements. Only plain selectors (names, classes, ids and their nesting)
/// outside of conditions count; a page's linked style sheets are not at hand.
/// </summary>
internal static partial class StyleSheets
{
    public const int Important = 1_000_000_000;

    private const int InlineRank = 100_000_000;
    private const int IdRank = 1_000_000;
    private const int ClassRank = 1_000;

    // A hostile page could make every selector meet every element.
    private const int MostSelectors = 400;
    private const long MostMeetings = 2_000_000;

    // Matching a longer chain of nested elements may try every way up through them.
    private const int LongestChain = 2;

    public static Dictionary<IElement, StyleDeclarations> Read(IHtmlDocument document)
    {
        var styles = new Dictionary<IElement, StyleDeclarations>();
        long elements = document.All.Length;
        int selectors = 0;
        foreach (IElement sheet in document.QuerySelectorAll("style").Where(sheet => sheet.GetAttribute("media") is null or "" or "all" or "screen"))
        {
            foreach ((string stated, string body) in Rules(Comment().Replace(sheet.TextContent, " ")))
            {
                var declarations = new StyleDeclarations();
                declarations.Add(body);
                string selector = stated;
                if (declarations.IsEmpty || !Plain().IsMatch(selector))
                {
                    continue;
                }

                string[] chain = Combinator().Split(selector.Trim());
                if (chain.Length > LongestChain)
                {
                    // In doubt an element is shown: what shows the end of a chain is taken to show it everywhere.
                    declarations = declarations.OnlyShowing();
                    selector = chain[^1];
                    if (declarations.IsEmpty)
                    {
                        continue;
                    }
                }

                if (++selectors > MostSelectors || selectors * elements > MostMeetings)
                {
                    return styles;
                }

                Apply(document, selector, declarations.Ranked(RankOf(stated)), styles);
            }
        }

        return styles;
    }

    /// <summary>What the page and the element itself say of it.</summary>
    public static StyleDeclarations Of(IElement element, Dictionary<IElement, StyleDeclarations> styles)
    {
        string? inline = element.GetAttribute("style");
        bool isStyled = styles.TryGetValue(element, out StyleDeclarations? sheet);
        if (inline is null)
        {
            return isStyled ? sheet! : StyleDeclarations.Empty; // Set when found.
        }

        var both = new StyleDeclarations();
        both.Add(inline, InlineRank);
        if (isStyled)
        {
            both.Add(sheet!); // Set when found.
        }

        return both;
    }

    private static void Apply(IHtmlDocument document, string selector, StyleDeclarations declarations, Dictionary<IElement, StyleDeclarations> styles)
    {
        try
        {
            foreach (IElement element in document.QuerySelectorAll(selector))
            {
                if (!styles.TryGetValue(element, out StyleDeclarations? held))
                {
                    styles[element] = held = new StyleDeclarations();
                }

                held.Add(declarations);
            }
        }
        catch (DomException)
        {
            // A selector that no browser understands applies to nothing.
        }
    }

    private static IEnumerable<(string Selector, string Body)> Rules(string sheet)
    {
        for (int at = 0; at < sheet.Length;)
        {
            int open = sheet.IndexOf('{', at);
            if (open < 0)
            {
                yield break;
            }

            string head = sheet[at..open];
            int statement = head.LastIndexOf(';');
            head = head[(statement + 1)..].Trim();
            int close = Close(sheet, open);
            if (!head.StartsWith('@'))
            {
                string body = sheet[(open + 1)..close];
                foreach (string selector in head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (selector, body);
                }
            }

            at = close + 1;
        }
    }

    private static int Close(string sheet, int open)
    {
        int depth = 0;
        for (int i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] == '{' ? 1 : sheet[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return sheet.Length;
    }

    private static int RankOf(string selector) =>
        (selector.Count(c => c == '#') * IdRank) + (selector.Count(c => c == '.') * ClassRank) + Name().Count(selector);

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)|<!--|-->", RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\A[A-Za-z0-9_\-.#\s>\u0080-\uFFFF]{1,200}\z", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s*>\s*|\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Combinator();

    [GeneratedRegex(@"(?<![\w.#\-])[A-Za-z]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Name();
}
