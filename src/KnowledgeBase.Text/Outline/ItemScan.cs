namespace KnowledgeBase.Text.Outline;

/// <summary>Decides which possible ordinals of one paragraph are items, and of which list (rules R3–R5).</summary>
internal sealed class ItemScan(OpenLists lists, string[] folded, int block, int from, DraftNode section, bool afterGap)
{
    // Speeches nest four levels; what seems deeper is a list that was never closed.
    private const int DeepestNesting = 6;

    private readonly string _text = folded[block];
    private readonly List<ItemMarker> _markers = ItemMarkers.Scan(folded[block], from);
    private readonly Dictionary<OutlineFamily, int> _lastSecond = [];
    private readonly Dictionary<OutlineFamily, ItemMarker> _rejectedFirst = [];

    public void Run()
    {
        for (int i = 0; i < _markers.Count; i++)
        {
            if (_markers[i].Left != LeftContext.Weak && _markers[i].Follows(_markers[i].Family, 1))
            {
                _lastSecond[_markers[i].Family] = i;
            }
        }

        for (int i = 0; i < _markers.Count; i++)
        {
            if (Accept(i))
            {
                _rejectedFirst.Clear();
            }
            else if (_markers[i].Ordinal == 1)
            {
                _rejectedFirst[_markers[i].Family] = _markers[i];
            }
        }
    }

    private bool Accept(int i)
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
            // One —— line is a subtitle or an aside; a list has two.
            return continued is not null ? Append(continued, marker) : lists.IsContinuedAfter(block, OutlineFamily.Dash, 0) && OpenNew(marker);
        }

        if (marker.Ordinal == 1)
        {
            return IsFirst(i) && OpenNew(marker);
        }

        if (continued is not null)
        {
            return Append(continued, marker);
        }

        if (marker.Left == LeftContext.Strong && LookBack(marker) is { } opener)
        {
            OpenNew(opener, OutlineConfidence.Medium, OutlineDoubt.InSentence);
            return lists.ContinuedBy(marker, atLineStart) is { } opened && Append(opened, marker);
        }

        if (marker.Left == LeftContext.Strong && lists.ContinuedBy(marker with { Ordinal = marker.Ordinal - 1 }, atLineStart) is { } skipping && marker.Family <= OutlineFamily.Ordinal && !marker.NeedsSecond)
        {
            return Append(skipping, marker, isSkipping: true);
        }

        // What is left of a list whose beginning is lost.
        bool isOrphan = !marker.NeedsSecond && marker.Left == LeftContext.Strong && (atLineStart || afterGap);
        return isOrphan && OpenNew(marker, OutlineConfidence.Low, OutlineDoubt.NumberMissing);
    }

    private bool IsFirst(int i)
    {
        ItemMarker marker = _markers[i];
        bool secondFollows = _lastSecond.TryGetValue(marker.Family, out int second) && second > i;
        if (marker.Left == LeftContext.Strong && !marker.NeedsSecond)
        {
            return true;
        }

        return secondFollows || (IsLineStart(marker) && lists.IsContinuedAfter(block, marker.Family, 1));
    }

    // “上一要抓好落实。…二要…”: the first ordinal is in mid-sentence and counts because the second one has no other list.
    private ItemMarker? LookBack(ItemMarker marker) =>
        marker.Ordinal == 2 && marker.Family is OutlineFamily.Is or OutlineFamily.Must && _rejectedFirst.TryGetValue(marker.Family, out ItemMarker? first)
            ? first
            : null;

    private bool OpenNew(ItemMarker marker, OutlineConfidence confidence = OutlineConfidence.High, OutlineDoubt doubt = OutlineDoubt.None)
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

        if (lists.Depth >= DeepestNesting)
        {
            lists.CloseAll(place);
        }

        lists.Open(Item(marker, confidence, doubt), lists.Innermost ?? section, IntroOf(marker), atLineStart);
        return true;
    }

    private bool Append(OpenList list, ItemMarker marker, bool isSkipping = false)
    {
        DraftNode item = isSkipping ? Item(marker, OutlineConfidence.Low, OutlineDoubt.NumberMissing) : Item(marker, OutlineConfidence.High, OutlineDoubt.None);
        lists.Append(list, item, IsLineStart(marker));
        return true;
    }

    private DraftNode Item(ItemMarker marker, OutlineConfidence confidence, OutlineDoubt doubt)
    {
        var item = new DraftNode
        {
            Family = marker.Family,
            Ordinal = marker.Ordinal,
            Block = block,
            Start = marker.Start,
            MarkerEnd = marker.End,
            End = marker.End,
            IsItem = true,
        };
        item.Suspect(confidence, doubt);
        return item;
    }

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
