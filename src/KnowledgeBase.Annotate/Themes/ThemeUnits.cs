using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// Cuts a speech into units: each item of a list (一是 …) is one, and what is left of a paragraph is another, together with the run-in
/// heading that begins it. A list runs over several themes more often than not, so whole paragraphs would say too much.
/// </summary>
public static class ThemeUnits
{
    public static ThemeDocument Of(string? title, SpeechOutline outline)
    {
        IReadOnlyList<ItemInContext> items = ItemsOf(outline);
        List<UnitDraft> units = [];
        Dictionary<OutlineNode, UnitDraft> ofItem = new(ReferenceEqualityComparer.Instance);
        List<HeadingBlock> open = [];
        HeadingBlock? runIn = null;
        for (int i = 0; i < outline.Blocks.Count; i++)
        {
            switch (outline.Blocks[i])
            {
                case HeadingBlock heading:
                    open.RemoveAll(above => above.Level >= heading.Level);
                    open.Add(heading);
                    runIn = heading.RunIn ? heading : null;
                    break;
                case ParagraphBlock paragraph:
                    units.AddRange(Cut(outline, i, paragraph, runIn, open, items, ofItem));
                    runIn = null;
                    break;
            }
        }

        return new ThemeDocument(title, units.Where(unit => unit.Pieces.Count > 0).Select(unit => unit.ToUnit()).ToEquatableArray());
    }

    // Returns the units that begin in this paragraph; items that began before it get their pieces here too.
    private static List<UnitDraft> Cut(
        SpeechOutline outline, int block, ParagraphBlock paragraph, HeadingBlock? runIn, List<HeadingBlock> open, IReadOnlyList<ItemInContext> items, Dictionary<OutlineNode, UnitDraft> ofItem)
    {
        string text = paragraph.Content.Plain;
        // Most paragraphs have no item.
        ItemInContext?[] owners = [];
        foreach (ItemInContext item in items)
        {
            (int from, int to) = item.RangeIn(block, text.Length);
            if (from < to)
            {
                owners = owners.Length == 0 ? new ItemInContext?[text.Length] : owners;
                Array.Fill(owners, item, from, to - from);
            }
        }

        string[] headings = [.. open.Where(heading => heading != runIn).Select(heading => heading.Content.Plain)];
        UnitDraft rest = new(paragraph.Id, headings, runIn?.Content.Plain);
        List<UnitDraft> begun = [rest];
        if (runIn is not null)
        {
            rest.Pieces.Add(new TextPiece(runIn.Id, 0, runIn.Content.Plain));
        }

        string[] above = runIn is null ? headings : [.. headings, runIn.Content.Plain];
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = owners.Length == 0 ? text.Length : start + 1;
            while (end < text.Length && owners[end] == owners[start])
            {
                end++;
            }

            UnitDraft unit = owners.Length > 0 && owners[start] is { } owner ? UnitOf(owner) : rest;
            unit.Pieces.Add(new TextPiece(paragraph.Id, start, text[start..end]));
        }

        return begun;

        UnitDraft UnitOf(ItemInContext item)
        {
            if (!ofItem.TryGetValue(item.Node, out UnitDraft? unit))
            {
                bool hasTitle = item.Node.Form != OutlineForm.Inline;
                unit = new UnitDraft(outline.AnchorOf(item.Node) ?? paragraph.Id, [.. above, .. item.Above], hasTitle ? item.Node.Marker + item.Node.Title : null);
                ofItem.Add(item.Node, unit);
                begun.Add(unit);
            }

            return unit;
        }
    }

    // Items inside paragraphs, outer before inner, so that painting them in this order leaves each character to its innermost item.
    private static List<ItemInContext> ItemsOf(SpeechOutline outline)
    {
        List<ItemInContext> items = [];
        foreach (OutlineNode root in outline.Outline.Roots)
        {
            Collect(outline, root, [], items);
        }

        return items;
    }

    private static void Collect(SpeechOutline outline, OutlineNode node, string[] above, List<ItemInContext> items)
    {
        bool isItem = node.Status != OutlineStatus.Omitted && outline.Blocks[node.BlockIndex] is ParagraphBlock;
        if (isItem)
        {
            items.Add(new ItemInContext(node, above));
        }

        foreach (OutlineNode child in node.Children)
        {
            Collect(outline, child, isItem ? [.. above, node.Title] : above, items);
        }
    }

    /// <summary>An item and the titles of the items around it.</summary>
    private sealed record ItemInContext(OutlineNode Node, string[] Above)
    {
        public (int From, int To) RangeIn(int block, int length)
        {
            if (block < Node.BlockIndex || block > Node.Extent.Block)
            {
                return (0, 0);
            }

            return (block == Node.BlockIndex ? Node.Start : 0, block == Node.Extent.Block ? Math.Min(length, Node.Extent.Offset) : length);
        }
    }

    private sealed record UnitDraft(string Id, string[] Ancestors, string? Title)
    {
        public List<TextPiece> Pieces { get; } = [];

        public ThemeUnit ToUnit() => new() { Id = Id, Ancestors = Ancestors.ToEquatableArray(), Title = Title, Pieces = Pieces.ToEquatableArray() };
    }
}
