using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Tells the rows of a table from the rows that old pages are laid out with.</summary>
internal static class TableRows
{
    private const int LongestCell = 300;
    private const int LongestBrokenCell = 40;

    /// <summary>Whether a row is to be one line with tabs: two cells or more with short text and no blocks of their own.</summary>
    public static bool IsLine(IElement row)
    {
        int filled = 0;
        foreach (IElement cell in row.Children.Where(IsCell))
        {
            int blocks = 0;
            bool isBroken = false;
            if (!IsPlain(cell, ref blocks, ref isBroken) || Blocks.HasText(cell, LongestCell) || (isBroken && Blocks.HasText(cell, LongestBrokenCell)))
            {
                return false;
            }

            filled += Blocks.HasText(cell, 1) ? 1 : 0;
        }

        return filled > 1;
    }

    public static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    private static bool IsPlain(IElement element, ref int blocks, ref bool isBroken)
    {
        foreach (IElement child in element.Children)
        {
            isBroken |= child.LocalName == "br";
            bool isBlock = Blocks.IsBlock(child.LocalName) && Blocks.HasText(child, 1);
            blocks += isBlock ? 1 : 0;
            if (blocks > 1 || (isBlock && child.LocalName is not ("p" or "div" or "center" or "section")) || !IsPlain(child, ref blocks, ref isBroken))
            {
                return false;
            }
        }

        return true;
    }
}
