using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Judges for each line whether it stands outside the text of the page. In doubt it does not.</summary>
internal sealed partial class OutsideJudge
{
    private const int FewestLinks = 3;
    private const double LinkShare = 0.6;
    private const double ControlShare = 0.5;
    private const double ForeignLinkShare = 0.3;
    private const double ForeignShare = 0.5;
    private const double SmallShare = 0.2;
    private const int LongestControl = 60;

    // 字: a sentence or two far from the text, as in a dialog, are not its continuation.
    private const int FewestFarOff = 30;

    private readonly PageText _page;
    private readonly PageTree _tree;
    private readonly RunningText _running;
    private readonly int _core;
    private readonly bool?[] _noise;
    private readonly bool[] _inCore;
    private readonly bool[] _holdsCore;

    public OutsideJudge(PageText page, PageTree tree, RunningText running, int core)
    {
        _page = page;
        _tree = tree;
        _running = running;
        _core = core;
        _noise = new bool?[page.Nodes.Count];
        _inCore = new bool[page.Nodes.Count];
        _holdsCore = new bool[page.Nodes.Count];
        for (int node = core; node >= 0; node = page.Nodes[node].Parent)
        {
            _holdsCore[node] = true;
        }

        for (int i = core; i < page.Nodes.Count; i++)
        {
            _inCore[i] = i == core || (page.Nodes[i].Parent >= 0 && _inCore[page.Nodes[i].Parent]);
        }
    }

    /// <summary>Whether running text beside the text of a page is surely another's: a menu's, the site's about itself, teasers of other pages.</summary>
    /// <param name="most">The running text of the part that has most of it, in 字.</param>
    public static bool IsForeign(PageText page, RunningText running, PageNode node, int most)
    {
        int own = running.Of(node);
        int words = running.Words(node.Start, node.End);
        int linked = running.Linked(node.Start, node.End);
        if (own >= ForeignShare * most)
        {
            return false;
        }

        return PageFurniture.IsNamedSo(node.Element)
            || (linked >= ForeignLinkShare * words && running.Links(node.Start, node.End) >= FewestLinks)
            || (own < SmallShare * most && SpeaksOfSite(page, running, node));
    }

    /// <summary>Whether a line is part of something that is surely none of the text.</summary>
    public bool IsNoise(int line)
    {
        for (int node = _page.Lines[line].Node; !_holdsCore[node]; node = _page.Nodes[node].Parent)
        {
            if (_noise[node] ??= FindNoise(node))
            {
                return true;
            }
        }

        string text = _page.TextOf(_page.Lines[line]);
        return PageFurniture.IsFurniture(text) || (_page.Lines[line].IsBlock && PageFurniture.IsAboutSite(text));
    }

    /// <param name="titleLine">The line from which on a page speaks of its text; null when no line says so.</param>
    /// <returns>For each line whether it stands outside.</returns>
    public bool[] Judge(int? titleLine, PageTitle title)
    {
        int coreLine = _page.FirstLineFrom(_page.Nodes[_core].Start);
        var outside = new bool[_page.Lines.Count];
        for (int i = 0; i < outside.Length; i++)
        {
            bool isHead = i >= titleLine && i < coreLine;
            bool isTitle = isHead && title.IsIn(_page.TextOf(_page.Lines[i]));
            outside[i] = !isTitle && (IsNoise(i) || (!isHead && !_inCore[_page.Lines[i].Node] && StandsApart(i, titleLine)));
        }

        MarkHeadingsOfLinks(outside);
        MarkBlankLines(outside);
        return outside;
    }

    // A line outside the main element that is no noise by itself: far from the text, or before its title.
    private bool StandsApart(int line, int? titleLine)
    {
        int region = RegionOf(line, out int distance);
        int running = region >= 0 ? _running.Of(_page.Nodes[region]) : _running.Of(_page.Lines[line]);
        if (running > (distance > 1 ? FewestFarOff : 0))
        {
            return false;
        }

        string text = _page.TextOf(_page.Lines[line]);
        return line < titleLine || distance > 1 || (region >= 0 && HasLegalLine(region)) || PageFurniture.MayBeAboutSite(text) || !text.Any(char.IsLetterOrDigit);
    }

    // The part of the page that a line stands in, beside the way down to the main element, and how many times that way forks below it.
    private int RegionOf(int line, out int distance)
    {
        int region = -1;
        int node = _page.Lines[line].Node;
        while (!_holdsCore[node])
        {
            region = node;
            node = _page.Nodes[node].Parent;
        }

        distance = 0;
        for (int below = _core; below != node; below = _page.Nodes[below].Parent)
        {
            PageNode inner = _page.Nodes[below];
            PageNode outer = _page.Nodes[inner.Parent];
            distance += _running.Visible(outer.Start, outer.End) > _running.Visible(inner.Start, inner.End) ? 1 : 0;
        }

        return region;
    }

    private bool FindNoise(int at)
    {
        PageNode node = _page.Nodes[at];
        int own = _running.Of(node);
        int words = _running.Words(node.Start, node.End);
        int linked = _running.Linked(node.Start, node.End);
        int links = _running.Links(node.Start, node.End);
        int most = _running.Of(_page.Nodes[_core]);
        if (words == 0)
        {
            return false;
        }

        if (own > 0)
        {
            return _inCore[at] ? IsHeadedList(at, own, most, linked, words) : IsForeign(_page, _running, node, most);
        }

        if (PageFurniture.IsNamedSo(node.Element) && (!_inCore[at] || linked >= ControlShare * words))
        {
            return true;
        }

        if (IsFoot(at))
        {
            return true;
        }

        if (links >= FewestLinks && linked >= LinkShare * words)
        {
            return !HoldsAttachments(node.Element);
        }

        return links > 0 && linked >= ControlShare * words && words <= LongestControl
            && PageFurniture.IsControl(_page.Text[node.Start..node.End]) && !HoldsAttachments(node.Element);
    }

    // Teasers of other pages in the middle of the text, under a heading that says so.
    private bool IsHeadedList(int at, int own, int most, int linked, int words)
    {
        (int first, int count) = _tree.LinesOf(at);
        return count > 1 && own < SmallShare * most && linked >= ForeignLinkShare * words && PageFurniture.IsHeadingOfLinks(_page.TextOf(_page.Lines[first]));
    }

    private bool HasLegalLine(int region)
    {
        (int first, int count) = _tree.LinesOf(region);
        return Enumerable.Range(first, count).Any(i => PageFurniture.IsLegal(_page.TextOf(_page.Lines[i])));
    }

    // The owner and record numbers of the site, and what short lines stand with them; a sentence may be the last of the text.
    private bool IsFoot(int at)
    {
        (int first, int count) = _tree.LinesOf(at);
        return HasLegalLine(at) && !Enumerable.Range(first, count).Any(i => _page.TextOf(_page.Lines[i]).TrimEnd() is [.., '。' or '！' or '？' or '：']);
    }

    private static bool SpeaksOfSite(PageText page, RunningText running, PageNode node)
    {
        for (int i = page.FirstLineFrom(node.Start); i < page.Lines.Count && page.Lines[i].Start < node.End; i++)
        {
            if (running.Of(page.Lines[i]) > 0 && !PageFurniture.IsAboutSite(page.TextOf(page.Lines[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsAttachments(IElement element) =>
        element.TextContent.Contains("附件", StringComparison.Ordinal)
        || element.QuerySelectorAll("a[href]").Any(link => Attachment().IsMatch(link.GetAttribute("href") ?? ""));

    private void MarkHeadingsOfLinks(bool[] outside)
    {
        for (int i = outside.Length - 1; i >= 0; i--)
        {
            if (!outside[i] && PageFurniture.IsHeadingOfLinks(_page.TextOf(_page.Lines[i])))
            {
                int next = i + 1;
                while (next < outside.Length && IsBlank(next))
                {
                    next++;
                }

                outside[i] = next == outside.Length || outside[next];
            }
        }
    }

    // A blank line goes with the lines around it when they agree.
    private void MarkBlankLines(bool[] outside)
    {
        for (int i = 0; i < outside.Length; i++)
        {
            if (!IsBlank(i))
            {
                continue;
            }

            int end = i;
            while (end < outside.Length && IsBlank(end))
            {
                end++;
            }

            bool isOutside = (i == 0 || outside[i - 1]) && (end == outside.Length || outside[end]) && (i > 0 || end < outside.Length);
            outside.AsSpan(i, end - i).Fill(isOutside);
            i = end;
        }
    }

    private bool IsBlank(int line) => _running.Visible(_page.Lines[line].Start, _page.Lines[line].End) == 0;

    [GeneratedRegex(@"\.(?:docx?|pdf|xlsx?|wps|et|rar|zip|7z|ofd|pptx?)(?:[?#]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Attachment();
}
