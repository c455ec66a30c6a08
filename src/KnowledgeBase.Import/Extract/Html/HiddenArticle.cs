using AngleSharp.Dom;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// Hidden elements that a script of the page would show: the article of a WeChat page, which stays hidden until it has been laid out, and
/// the rest of a text behind "show more". A second copy of what is shown stays hidden, and so do scraps.
/// </summary>
internal static class HiddenArticle
{
    private const string WeChatArticle = "js_content";
    private const int Shortest = 100;
    private const int Sample = 20;
    private const string Stops = "。！？；";

    public static HashSet<IElement> Find(PageText page)
    {
        HashSet<IElement> revealed = [];
        if (page.HiddenBlocks.Count == 0)
        {
            return revealed;
        }

        var running = new RunningText(page);
        foreach (HiddenBlock hidden in page.HiddenBlocks)
        {
            if (hidden.Element.Id == WeChatArticle || IsArticle(hidden, page, running))
            {
                revealed.Add(hidden.Element);
            }
        }

        return revealed;
    }

    private static bool IsArticle(HiddenBlock hidden, PageText page, RunningText running)
    {
        // What the browser would not show with any script is not looked at.
        if (!Blocks.IsBlock(hidden.Element.LocalName) || !Blocks.HasText(hidden.Element, Shortest))
        {
            return false;
        }

        string text = Unlinked(hidden.Element);
        int han = text.Count(Han.IsHan);
        if (han < Shortest || !text.AsSpan().ContainsAny(Stops) || IsShown(text, page.Text))
        {
            return false;
        }

        // Either it outweighs all that is shown, or it goes on where most of what is shown stands.
        return han > running.All || (hidden.Node >= 0 && IsAmongMostText(hidden.Node, page, running));
    }

    private static bool IsAmongMostText(int node, PageText page, RunningText running)
    {
        PageNode around = page.Nodes[node];
        return !PageFurniture.IsNamedSo(around.Element) && running.All >= Shortest && running.Of(around) * 2 > running.All && around.Element.LocalName is not ("body" or "html" or "form");
    }

    private static bool IsShown(string text, string shown)
    {
        int first = text.AsSpan().IndexOfAny(Stops);
        int start = Math.Max(0, first - Sample);
        return shown.Contains(text[start..first].Trim(), StringComparison.Ordinal);
    }

    private static string Unlinked(IElement element) => string.Concat(
        element.ChildNodes.Select(child => child switch
        {
            IText text => text.Data,
            IElement { LocalName: "a" or "script" or "style" or "template" or "noscript" or "select" or "textarea" } => "",
            IElement inner => Unlinked(inner),
            _ => "",
        }));
}
