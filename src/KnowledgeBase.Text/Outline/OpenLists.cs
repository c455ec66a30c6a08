namespace KnowledgeBase.Text.Outline;

/// <summary>The stack of lists whose next item may still come, outermost first; a list hangs on the last item of the one before it.</summary>
internal sealed class OpenLists
{
    // Words that every speech repeats say nothing about what a paragraph continues.
    private const string DomainWords =
        "群众 发展 工作 干部 问题 基层 建设 党建 作风 服务 组织 党员 领导 制度 管理 落实 加强 推进 我们 要求 治理 农村 乡村 社会 经济 重要 书记";

    private const string FunctionCharacters = "的了是也和与在要不以为有好把对从到个这那一";

    private readonly string[] _folded;
    private readonly IReadOnlyList<OutlineBlock> _blocks;
    private readonly ItemMarker?[] _lineStarts;
    private readonly List<OpenList> _open = [];

    public OpenLists(string[] folded, IReadOnlyList<OutlineBlock> blocks)
    {
        _folded = folded;
        _blocks = blocks;
        _lineStarts = [.. folded.Select((text, i) => blocks[i].Kind == OutlineBlockKind.Paragraph && text.Length > 0 ? ItemMarkers.AtStart(text) : null)];
    }

    /// <summary>Every list that was opened, in the order opened.</summary>
    public List<OpenList> Closed { get; } = [];

    public bool IsEmpty => _open.Count == 0;

    public int Depth => _open.Count;

    /// <summary>Whether a paragraph begins with the ordinal of an item.</summary>
    public bool BeginsWithItem(int block) => _lineStarts[block] is not null;

    public DraftNode? Innermost => _open.Count > 0 ? _open[_open.Count - 1].LastItem : null;

    public bool Has(OutlineFamily family) => _open.Any(list => list.Family == family);

    /// <summary>The list that an ordinal continues; at the start of a line, lists with items at line starts come first (R4).</summary>
    public OpenList? ContinuedBy(ItemMarker marker, bool atLineStart)
    {
        OpenList? found = atLineStart ? _open.LastOrDefault(list => list.LineInitial && marker.Follows(list.Family, list.LastItem.Ordinal)) : null;
        return found ?? _open.LastOrDefault(list => marker.Follows(list.Family, list.LastItem.Ordinal));
    }

    public void Append(OpenList list, DraftNode item, bool atLineStart)
    {
        var place = new OutlinePlace(item.Block, item.Start);
        CloseFrom(_open.IndexOf(list) + 1, place);
        list.LastItem.CloseAt(place);
        list.LineInitial |= atLineStart;
        list.Items.Add(item);
        list.Parent.Children.Add(item);
    }

    public void Open(DraftNode item, DraftNode parent, OutlinePlace intro, bool atLineStart)
    {
        var list = new OpenList { Family = item.Family, Parent = parent, Intro = intro, LineInitial = atLineStart };
        list.Items.Add(item);
        parent.Children.Add(item);
        _open.Add(list);
        Closed.Add(list);
    }

    /// <summary>Adds an item known from a contents list: to the list it continues, else to a new one.</summary>
    public void Append(DraftNode item, DraftNode section, OutlinePlace intro)
    {
        var marker = new ItemMarker(item.Family, item.Ordinal, 0, 0, LeftContext.Strong);
        if (ContinuedBy(marker, atLineStart: true) is { } list)
        {
            Append(list, item, atLineStart: false);
        }
        else
        {
            CloseAll(intro);
            Open(item, section, intro, atLineStart: false);
        }
    }

    public void CloseAll(OutlinePlace place) => CloseFrom(0, place);

    /// <summary>Closes the innermost list of a family and everything in it.</summary>
    public void CloseFamily(OutlineFamily family, OutlinePlace place) => CloseFrom(_open.FindLastIndex(list => list.Family == family), place);

    /// <summary>Closes all lists but those that a later line continues before the next section (S2).</summary>
    public void KeepContinued(int block, OutlinePlace place)
    {
        int keep = _open.FindLastIndex(list => IsContinuedAfter(list, block));
        CloseFrom(keep + 1, place);
    }

    /// <summary>At a new list at the start of a line: lists inside paragraphs that nothing continues are over.</summary>
    public void KeepForLineStart(int block, OutlinePlace place)
    {
        int keep = _open.FindLastIndex(list => list.LineInitial || IsContinuedAfter(list, block));
        CloseFrom(keep + 1, place);
    }

    /// <summary>Whether a later line, before the next section, begins with an ordinal that follows one.</summary>
    public bool IsContinuedAfter(int block, OutlineFamily family, int ordinal)
    {
        for (int i = block + 1; i < _blocks.Count && _blocks[i].Kind != OutlineBlockKind.Heading; i++)
        {
            if (_lineStarts[i] is not { } marker || marker.Family != family)
            {
                continue;
            }

            return marker.Follows(family, ordinal);
        }

        return false;
    }

    /// <summary>Whether a paragraph without marker goes on with the subject of the last item's title (S4).</summary>
    public bool IsTakenUpBy(int block)
    {
        if (Innermost is not { Status: not OutlineStatus.Omitted } last || last.Block >= block)
        {
            return false;
        }

        string text = _folded[last.Block];
        int end = Sentences.FirstOf(text, "。!?;:", last.MarkerEnd, text.Length);
        for (int i = last.MarkerEnd; i + 1 < end; i++)
        {
            string pair = text.Substring(i, 2);
            if (pair.All(c => Characters.Han.IsHan(c) && FunctionCharacters.IndexOf(c) < 0)
                && DomainWords.IndexOf(pair, StringComparison.Ordinal) < 0
                && _folded[block].IndexOf(pair, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContinuedAfter(OpenList list, int block) => IsContinuedAfter(block, list.Family, list.LastItem.Ordinal);

    private void CloseFrom(int index, OutlinePlace place)
    {
        if (index < 0)
        {
            return;
        }

        for (int i = _open.Count - 1; i >= index; i--)
        {
            _open[i].LastItem.CloseAt(place);
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}
