using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Walks a page in the order of its document and writes down what it shows.</summary>
internal sealed partial class PageWriter
{
    private readonly Dictionary<IElement, StyleDeclarations> _styles;
    private readonly HashSet<IElement> _revealed;
    private readonly LineWriter _writer = new();
    private readonly List<PageNode> _nodes = [];
    private readonly List<(int Start, int End)> _ruby = [];
    private readonly List<int> _images = [];
    private readonly List<HiddenBlock> _hidden = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private string? _savedFrom;

    private PageWriter(Dictionary<IElement, StyleDeclarations> styles, HashSet<IElement> revealed)
    {
        _styles = styles;
        _revealed = revealed;
    }

    /// <param name="revealed">Elements to show although they are hidden, because a script of the page would show them.</param>
    public static PageText Write(IHtmlDocument document, Dictionary<IElement, StyleDeclarations> styles, HashSet<IElement> revealed)
    {
        var writer = new PageWriter(styles, revealed);
        writer.WriteChildren(document, default, -1, null);
        writer._writer.EndLine();
        return writer.Finish();
    }

    private void WriteChildren(INode parent, in Flow flow, int node, ListNumbers? numbers)
    {
        // The neighbours are carried along: the library looks for them from the first child on.
        INode? before = null;
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            switch (child)
            {
                case IText text:
                    WriteText(text.Data, flow, before as IElement, i + 1 < children.Length ? children[i + 1] as IElement : null);
                    break;
                case IComment comment:
                    Count(PageText.Comment, comment.Data);
                    _savedFrom ??= SavedFrom().Match(comment.Data) is { Success: true } saved ? saved.Groups["url"].Value : null;
                    break;
                case IElement element:
                    WriteElement(element, flow, node, numbers);
                    break;
            }

            before = child;
        }
    }

    private void WriteText(string text, in Flow flow, IElement? before, IElement? after)
    {
        if (flow.HidesText)
        {
            Count(PageText.Hidden, text);
        }
        else if (!flow.IsPre && before is not null && after is not null && text.AsSpan().IndexOfAnyExcept(" \t\r\n\f") < 0)
        {
            _writer.Between(isLink: before.LocalName == "a" || after.LocalName == "a");
        }
        else
        {
            _writer.Append(text, flow);
        }
    }

    private void WriteElement(IElement element, Flow flow, int parent, ListNumbers? numbers)
    {
        if (KindLeftOut(element.LocalName) is { } kind)
        {
            Count(kind, element is IHtmlTemplateElement template ? template.Content.TextContent : element.TextContent);
            return;
        }

        switch (element.LocalName)
        {
            case "img":
                _images.Add(_writer.Length);
                return;
            case "br" when flow.IsInRow:
                _writer.SoftSpace();
                return;
            case "br":
                _writer.Break();
                return;
            case "svg":
                WriteSvg(element, flow, parent);
                return;
        }

        StyleDeclarations style = StyleSheets.Of(element, _styles);
        bool isRevealed = _revealed.Contains(element);
        if (!isRevealed)
        {
            bool isHidden = flow.HidesText;
            flow = Visibility.Into(flow, element, style);
            if (Visibility.Hides(element, style))
            {
                Count(PageText.Hidden, element.TextContent);
                _hidden.Add(new HiddenBlock(element, parent));
                return;
            }

            if (flow.HidesText && !isHidden)
            {
                _hidden.Add(new HiddenBlock(element, parent));
            }
        }

        WriteShown(element, style, IntoFlow(flow, element, style), parent, numbers);
    }

    private void WriteShown(IElement element, StyleDeclarations style, Flow flow, int parent, ListNumbers? numbers)
    {
        bool isLine = Blocks.BeginsLine(element, style);
        if (isLine)
        {
            EndLine(flow);
        }

        string? before = _writer.Prefix;
        _writer.Prefix = before + (element.LocalName == "li" ? numbers?.Next(element, style) : null);

        int at = _nodes.Count;
        int start = _writer.Length;
        _nodes.Add(new PageNode(element, parent, start, start));
        if (element.LocalName == "tr" && !flow.IsInRow && TableRows.IsLine(element))
        {
            WriteRow(element, flow, at);
        }
        else
        {
            WriteChildren(element, flow, at, element.LocalName == "ol" ? ListNumbers.Of(element, style) : null);
        }

        // An item that shows nothing shows no number.
        _writer.Prefix = _writer.Prefix is null ? null : before;
        if (isLine)
        {
            EndLine(flow);
        }

        _nodes[at] = _nodes[at] with { End = _writer.Length };
        if (flow.IsRuby && element.LocalName is "rt" or "rp" or "rtc" && _writer.Length > start)
        {
            _ruby.Add((start, _writer.Length));
        }
    }

    private void WriteRow(IElement row, Flow flow, int node)
    {
        bool isFirst = true;
        foreach (IElement cell in row.Children)
        {
            if (!isFirst && TableRows.IsCell(cell))
            {
                _writer.Tab();
            }

            isFirst &= !TableRows.IsCell(cell);
            WriteElement(cell, flow with { IsInRow = true }, node, null);
        }
    }

    // Only what HTML stands inside a drawing is text.
    private void WriteSvg(INode svg, in Flow flow, int parent)
    {
        foreach (INode child in svg.ChildNodes)
        {
            switch (child)
            {
                case IElement element when element.LocalName.Equals("foreignobject", StringComparison.OrdinalIgnoreCase):
                    WriteShown(element, StyleDeclarations.Empty, flow, parent, null);
                    break;
                case IElement element:
                    WriteSvg(element, flow, parent);
                    break;
                case IText text:
                    Count(PageText.Svg, text.Data);
                    break;
            }
        }
    }

    private void EndLine(in Flow flow)
    {
        if (flow.IsInRow)
        {
            _writer.SoftSpace();
        }
        else
        {
            _writer.EndLine();
        }
    }

    private static Flow IntoFlow(Flow flow, IElement element, StyleDeclarations style)
    {
        string? blanks = style["white-space"];
        bool isPre = blanks is null ? flow.IsPre || Blocks.IsPre(element.LocalName) : blanks is "pre" or "pre-wrap" or "break-spaces";
        bool isLink = element.LocalName == "a" && element.GetAttribute("href") is { } address && !address.TrimStart().StartsWith('#');
        return flow with
        {
            IsPre = isPre && !flow.IsInRow,
            IsPreLine = blanks is null ? flow.IsPreLine : blanks == "pre-line",
            IsLinked = flow.IsLinked || isLink,
            IsRuby = flow.IsRuby || element.LocalName is "rt" or "rp" or "rtc",
        };
    }

    private static string? KindLeftOut(string name) => name switch
    {
        "script" => PageText.Script,
        "style" => PageText.Style,
        "template" => PageText.Template,
        "noscript" => PageText.NoScript,
        "title" or "meta" or "link" or "base" => PageText.Head,
        "iframe" or "frame" or "frameset" or "noframes" => PageText.Frame,
        "object" or "embed" or "applet" or "video" or "audio" or "canvas" => PageText.Media,
        "select" or "datalist" => PageText.Select,
        _ => null,
    };

    private void Count(string kind, string text)
    {
        int characters = Blocks.Count(text);
        if (characters > 0)
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + characters;
        }
    }

    private PageText Finish()
    {
        string text = _writer.ToString();
        return new PageText
        {
            Text = text,
            Lines = PageLines.Of(text, _nodes, _writer.SoftEnds),
            Nodes = _nodes,
            Linked = _writer.Linked,
            Ruby = _ruby,
            ImageOffsets = _images,
            HiddenBlocks = _hidden,
            SavedFrom = _savedFrom,
            Counts = _counts,
        };
    }

    [GeneratedRegex(@"saved from url=\(\d+\)(?<url>https?://\S{1,2000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SavedFrom();
}
