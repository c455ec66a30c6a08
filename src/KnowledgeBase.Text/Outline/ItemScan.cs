namespace KnowledgeBase.Text.Outline;

/// <summary>Decides which possible ordinals of one paragraph are items, and of which list (rules R3–R5).</summary>
internal sealed class ItemScan(OpenLists lists, string[] folded, int block, int from, DraftNode section, bool afterGap)
{
    private readonly string _text = folded[block];
    private readonly List<ItemMarker> _markers = ItemMarkers.Scan(folded[block], from);

    public void Run()
    {
        int lastAccepted = -1;
        for (int i = 0; i < _markers.Count; i++)
        {
            if (Accept(i, lastAccepted))
            {
                lastAccepted = i;
            }
        }
    }

    private bool Accept(int i, int lastAccepted)
    {
        ItemMarker marker = _markers[i];
        bool atLineStart = IsLineStart(marker);
        if (marker.Left == LeftContext.Weak)
        {
            return false;
        }

        OpenList? continued = lists.ContinuedBy(marker, atLineStart);
        if (marker.Family == OutlineFamily.Dash)
        {
            return continued is null ? OpenNew(marker, OutlineConfidence.Medium) : Append(continued, marker);
        }

        if (marker.Ordinal == 1)
        {
            return IsFirst(i) && OpenNew(marker, marker.Left == LeftContext.Strong ? OutlineConfidence.High : OutlineConfidence.Medium);
        }

        if (continued is not null)
        {
            return Append(continued, marker);
        }

        if (marker.Left == LeftContext.Strong && LookBack(marker, i, lastAccepted) is { } opener)
        {
            OpenNew(opener, OutlineConfidence.Medium);
            return lists.ContinuedBy(marker, atLineStart) is { } opened && Append(opened, marker);
        }

        // What is left of a list whose beginning is lost.
        bool isOrphan = !marker.NeedsSecond && marker.Left == LeftContext.Strong && (atLineStart || afterGap);
        return isOrphan && OpenNew(marker, OutlineConfidence.Low);
    }

    private bool IsFirst(int i)
    {
        ItemMarker marker = _markers[i];
        bool secondFollows = _markers.Skip(i + 1).Any(later => later.Left != LeftContext.Weak && later.Follows(marker.Family, 1));
        if (marker.Left == LeftContext.Strong && !marker.NeedsSecond)
        {
            return true;
        }

        return secondFollows || (IsLineStart(marker) && lists.IsContinuedAfter(block, marker.Family, 1));
    }

    // “上一要抓好落实。…二要…”: the first ordinal is in mid-sentence and counts because the second one has no other list.
    private ItemMarker? LookBack(ItemMarker marker, int i, int lastAccepted) =>
        marker.Ordinal == 2 && marker.Family is OutlineFamily.Is or OutlineFamily.Must
            ? _markers.Skip(lastAccepted + 1).Take(i - lastAccepted - 1).LastOrDefault(earlier => earlier.Family == marker.Family && earlier.Ordinal == 1)
            : null;

    private bool OpenNew(ItemMarker marker, OutlineConfidence confidence)
    {
        var place = new OutlinePlace(block, marker.Start);
        bool atLineStart = IsLineStart(marker);
        if (atLineStart && !IsTitleOnly(lists.Innermost))
        {
            lists.KeepForLineStart(block, place);
            lists.CloseFamily(marker.Family, place);
        }
        else if (lists.Has(marker.Family) && TurnWords.OpenNewList(_text, Sentences.StartOf(_text, marker.Start, from)))
        {
            lists.CloseFamily(marker.Family, place);
        }

        lists.Open(Item(marker, confidence), lists.Innermost ?? section, IntroOf(marker), atLineStart);
        return true;
    }

    private bool Append(OpenList list, ItemMarker marker)
    {
        lists.Append(list, Item(marker, list.LastItem.Confidence), IsLineStart(marker));
        return true;
    }

    private DraftNode Item(ItemMarker marker, OutlineConfidence confidence) => new()
    {
        Family = marker.Family,
        Ordinal = marker.Ordinal,
        Block = block,
        Start = marker.Start,
        MarkerEnd = marker.End,
        End = marker.End,
        Confidence = confidence,
        IsItem = true,
    };

    // At the start of a line the paragraph before introduces the list.
    private OutlinePlace IntroOf(ItemMarker marker)
    {
        if (marker.Start > from || from > 0 || block == 0)
        {
            return new OutlinePlace(block, Sentences.StartOf(_text, Math.Max(from, marker.Start - 1), from));
        }

        string before = folded[block - 1];
        return new OutlinePlace(block - 1, Sentences.StartOf(before, Math.Max(0, before.Length - 1), 0));
    }

    private bool IsLineStart(ItemMarker marker) => from == 0 && marker.Start == 0;

    private bool IsTitleOnly(DraftNode? item) =>
        item is not null && item.Block == block - 1 && folded[item.Block].Length - item.Start <= 30;
}
