using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Which text of a page its reader never sees: hidden by the page, or strewn in against copying.</summary>
internal static class Visibility
{
    private const double OffScreen = -500;
    private const double SmallestSize = 1;

    // White text stands on a dark picture more often than it is noise, so noise must be a small part of a paragraph that is not white.
    private const int NoiseShare = 3;

    /// <summary>Whether an element and everything in it is not shown, whatever its children say.</summary>
    public static bool Hides(IElement element, StyleDeclarations style)
    {
        bool isHidden = element.HasAttribute("hidden") && element.GetAttribute("hidden") != "until-found" && style["display"] is null;
        bool isClosedDialog = element.LocalName == "dialog" && !element.HasAttribute("open");
        // Sites hide what they strew in against copying by this class of a widespread forum software.
        bool isStrewn = element.LocalName is "font" or "span" && element.ClassList.Contains("jammer");
        return isHidden || isClosedDialog || isStrewn || style["display"] == "none" || IsZero(style["opacity"]) || IsOffScreen(style) || HasNoRoom(style);
    }

    /// <summary>What an element's style changes for the text in it.</summary>
    public static Flow Into(Flow flow, IElement element, StyleDeclarations style)
    {
        if (style["visibility"] is { } visibility && visibility != "inherit")
        {
            flow = flow with { IsInvisible = visibility is "hidden" or "collapse" };
        }

        if (style["font-size"] is { } size)
        {
            flow = flow with { HasNoSize = SizeIsNothing(size, flow.HasNoSize) };
        }
        else if (element.LocalName == "font" && element.HasAttribute("size"))
        {
            flow = flow with { HasNoSize = false };
        }

        return IntoColor(IntoBackground(flow, element, style), element, style);
    }

    private static Flow IntoBackground(Flow flow, IElement element, StyleDeclarations style)
    {
        string? stated = style["background-color"] ?? style["background"] ?? element.GetAttribute("bgcolor");
        if (style["background-image"] is { } image && image != "none" || element.HasAttribute("background"))
        {
            return flow with { Background = null, HasOtherBackground = true };
        }

        if (stated is null or "none" or "transparent" or "inherit" or "initial")
        {
            return flow;
        }

        CssColor? color = CssColor.TryParse(stated);
        return color is { IsTransparent: true } ? flow : flow with { Background = color, HasOtherBackground = color is null };
    }

    private static Flow IntoColor(Flow flow, IElement element, StyleDeclarations style)
    {
        string? stated = style["color"] ?? (element.LocalName == "font" ? element.GetAttribute("color") : null);
        if (stated is null or "inherit")
        {
            return flow;
        }

        CssColor? color = CssColor.TryParse(stated);
        bool isUncolored = color is { } own && (own.IsTransparent
            || (flow.Background is { } background && own.LooksLike(background))
            || (flow.Background is null && !flow.HasOtherBackground && own.LooksLike(CssColor.White) && IsStrewn(element, flow)));
        return flow with { Color = color, IsUncolored = isUncolored };
    }

    // White on what is probably white: noise only as a small part of a paragraph of another colour.
    private static bool IsStrewn(IElement element, Flow flow)
    {
        if (Blocks.IsBlock(element.LocalName) || flow.Color is { } around && around.LooksLike(CssColor.White))
        {
            return false;
        }

        IElement block = element;
        while (!Blocks.IsBlock(block.LocalName) && block.ParentElement is { } parent)
        {
            block = parent;
        }

        int own = element.TextContent.Length;
        return own > 0 && Blocks.HasText(block, NoiseShare * own);
    }

    private static bool SizeIsNothing(string size, bool inherited)
    {
        double? length = CssLength.TryParse(size);
        bool isRelative = size.EndsWith('%') || (size.EndsWith("em", StringComparison.Ordinal) && !size.EndsWith("rem", StringComparison.Ordinal));
        return length is { } number && (isRelative ? number <= 0 || inherited : number <= SmallestSize);
    }

    private static bool IsZero(string? value) => CssLength.TryParse(value) == 0;

    private static bool IsOffScreen(StyleDeclarations style)
    {
        bool isPlaced = style["position"] is "absolute" or "fixed";
        return IsFar(style["text-indent"]) || IsFar(style["margin-left"]) || IsFar(style["margin-top"])
            || (isPlaced && (IsFar(style["left"]) || IsFar(style["top"]) || IsFar(style["right"])));
    }

    private static bool IsFar(string? value) => CssLength.TryParse(value) <= OffScreen;

    private static bool HasNoRoom(StyleDeclarations style)
    {
        bool isCut = style["overflow"] is "hidden" or "clip";
        bool isNothing = IsZero(style["height"]) || IsZero(style["width"]) || IsZero(style["max-height"]) || IsZero(style["max-width"]);
        bool isClipped = style["position"] is "absolute" or "fixed"
            && (style["clip"] is { } clip && clip.Replace(" ", "", StringComparison.Ordinal).StartsWith("rect(0", StringComparison.Ordinal)
                || style["clip-path"] is "inset(50%)" or "inset(100%)");
        return (isCut && isNothing) || isClipped || style["transform"] is "scale(0)" or "scale(0,0)" or "scale(0, 0)";
    }
}
