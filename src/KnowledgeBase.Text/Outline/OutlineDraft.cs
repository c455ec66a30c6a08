namespace KnowledgeBase.Text.Outline;

/// <summary>The outline while it is being read: open sections, open lists, and what each block turned out to be.</summary>
internal sealed class OutlineDraft
{
    // Headings of the Markdown have rank 2 to 4; markers of plain paragraphs stand below them.
    private const int ParagraphRank = 5;
    private const int FewestSingleParagraphs = 3;

    // What is attached may follow in full, with an outline of its own; only the list of it is none of the outline.
    private const int AppendixLines = 12;
    private const int AppendixLineLength = 60;

    private readonly string[] _folded;
    private readonly IReadOnlyList<OutlineBlock> _blocks;
    private readonly DraftNode _root = new() { Family = OutlineFamily.None, Rank = -1 };
    private readonly List<DraftNode> _sections = [];
    private readonly OpenLists _lists;
    private readonly BlockRole[] _roles;
    private readonly DraftNode[] _owners;
    private readonly List<AnnouncedCount> _announced = [];
    private readonly int _lastSection;
    private readonly int _appendix;
    private bool _hasSection;
    private bool _afterGap;

    public OutlineDraft(string[] folded, IReadOnlyList<OutlineBlock> blocks)
    {
        _folded = folded;
        _blocks = blocks;
        _roles = new BlockRole[blocks.Count];
        _owners = new DraftNode[blocks.Count];
        _lists = new OpenLists(folded, blocks);
        _appendix = Enumerable.Range(0, blocks.Count).Where(IsAppendix).DefaultIfEmpty(blocks.Count).Min();
        int[] before = [.. Enumerable.Range(0, _appendix)];
        _lastSection = before.Any(IsSection) ? before.Last(IsSection) : before.LastOrDefault(block => _lists.BeginsWithItem(block));
    }

    private DraftNode Container => _lists.Innermost ?? Section;

    private DraftNode Section => _sections.Count > 0 ? _sections[_sections.Count - 1] : _root;

    public void AddHeading(int block)
    {
        _roles[block] = BlockRole.Heading;
        BlockMarker? marker = BlockMarker.TryReadFolded(_folded[block]);
        OpenSection(block, marker, _blocks[block].Level, _blocks[block].RunIn ? OutlineForm.RunIn : OutlineForm.Line);
        _owners[block] = Section;
        _afterGap = false;
    }

    public void AddGap(int block)
    {
        _roles[block] = BlockRole.Gap;
        _owners[block] = Container;
        var here = new OutlinePlace(block, 0);
        for (DraftNode? cut = Container; cut is not null && cut != _root; cut = ParentOf(cut))
        {
            cut.Status = OutlineStatus.Partial;
        }

        if (_blocks[block].Omitted.IsEmpty)
        {
            _lists.CloseAll(here);
        }

        foreach (string omitted in _blocks[block].Omitted)
        {
            AddOmitted(block, omitted);
        }

        bool textFollows = block + 1 < _blocks.Count && _blocks[block + 1].Kind == OutlineBlockKind.Paragraph;
        if (textFollows && Container is { Status: OutlineStatus.Omitted } resumed)
        {
            resumed.Status = OutlineStatus.Partial;
        }

        _afterGap = true;
    }

    public void AddParagraph(int block)
    {
        string folded = _folded[block];
        bool continuesLine = block > 0 && _blocks[block - 1] is { Kind: OutlineBlockKind.Heading, RunIn: true };
        bool continuesGap = _afterGap && !_lists.IsEmpty;
        int from = 0;
        _roles[block] = RoleOf(block);
        if (_roles[block] is BlockRole.Closing or BlockRole.Thanks or BlockRole.Salutation)
        {
            CloseEverything(new OutlinePlace(block, 0));
        }
        else if (block >= _appendix)
        {
            CloseEverything(new OutlinePlace(block, 0));
            _owners[block] = _root;
            return;
        }
        else if (!continuesLine && BlockMarker.TryReadFolded(folded) is { } marker)
        {
            OpenSection(block, marker, ParagraphRank + (int)marker.Family, marker.Form);
            _roles[block] = BlockRole.Paragraph;
            from = marker.HeadingEnd;
        }
        else if (!continuesLine && !continuesGap && ItemMarkers.AtStart(folded) is null)
        {
            EnterPlainParagraph(block);
        }

        _owners[block] = Container;
        if (_roles[block] is not (BlockRole.Salutation or BlockRole.Thanks))
        {
            new ItemScan(_lists, _folded, block, from, Section, _afterGap).Run();
        }

        _afterGap = false;
    }

    public Outline Finish()
    {
        CloseEverything(new OutlinePlace(_blocks.Count, 0));
        ItemTitles.Settle(_lists.Closed, _folded, _blocks);
        _announced.AddRange(Announcements.Check(_lists.Closed, _root, _folded, _roles));
        SectionNumbers.Check(_root);
        bool hasSections = _root.Children.Any(child => !child.IsItem);
        List<DraftNode> order = [.. _root.Flatten().Skip(1)];
        var numbers = order.Select((node, number) => (node, number)).ToDictionary(pair => pair.node, pair => pair.number);
        return new Outline
        {
            Roots = _root.Children.Select(child => Freeze(child, hasSections && child.IsItem ? 2 : 1)).ToEquatableArray(),
            Roles = [.. _roles],
            Owners = _owners.Select(owner => numbers.TryGetValue(owner, out int number) ? number : -1).ToEquatableArray(),
            Announced = _announced.OrderBy(count => count.Place.Block).ThenBy(count => count.Place.Offset).ToEquatableArray(),
        };
    }

    private static OutlineNode Freeze(DraftNode node, int level) => new()
    {
        Level = level,
        Family = node.Family,
        Ordinal = node.Ordinal == ItemMarker.Last ? 0 : node.Ordinal,
        Marker = node.Marker,
        Title = node.Title,
        Form = node.Form,
        Status = node.Status,
        BlockIndex = node.Block,
        Start = node.Start,
        End = node.End,
        Extent = node.Extent ?? new OutlinePlace(node.Block, node.End),
        Confidence = node.Confidence,
        Doubt = node.Doubt,
        Children = node.Children.Select(child => Freeze(child, level + 1)).ToEquatableArray(),
    };

    private BlockRole RoleOf(int block)
    {
        string folded = _folded[block];
        if (!_hasSection && SpeechRoles.IsSalutation(folded))
        {
            return BlockRole.Salutation;
        }

        if (SpeechRoles.IsThanks(folded))
        {
            return BlockRole.Thanks;
        }

        if (block > 0 && block > _lastSection && (_hasSection || _lists.Closed.Count > 0) && SpeechRoles.OpensClosing(folded))
        {
            return BlockRole.Closing;
        }

        return _hasSection ? BlockRole.Paragraph : BlockRole.Preamble;
    }

    private bool IsAppendix(int block) =>
        block >= Math.Max(1, (_blocks.Count + 1) / 2)
        && _blocks.Count - block <= AppendixLines
        && _blocks.Skip(block).All(later => later.Text.Length <= AppendixLineLength)
        && _blocks[block].Kind == OutlineBlockKind.Paragraph && SpeechRoles.OpensAppendix(_folded[block]);

    private bool IsSection(int block) =>
        _blocks[block].Kind == OutlineBlockKind.Heading
        || (_blocks[block].Kind == OutlineBlockKind.Paragraph && BlockMarker.TryReadFolded(_folded[block]) is { Family: <= OutlineFamily.Arabic });

    // A plain paragraph ends the lists that no later line continues; a turn (但同时, 总的来讲) also leaves a run-in section.
    private void EnterPlainParagraph(int block)
    {
        var here = new OutlinePlace(block, 0);
        bool turns = TurnWords.Open(_folded[block], 0);
        if (turns || !_lists.IsTakenUpBy(block))
        {
            _lists.KeepContinued(block, here);
        }

        if (Section is { Form: OutlineForm.RunIn } runIn && _lists.IsEmpty && (turns || FollowsSingleParagraphs(block)))
        {
            runIn.CloseAt(here);
            _sections.Remove(runIn);
        }
    }

    // (一)….⏎(二)….⏎(三)….⏎原因有三个方面: where each section is one paragraph, the next paragraph is what they all belong to.
    private bool FollowsSingleParagraphs(int block)
    {
        DraftNode? parent = _sections.Count > 1 ? _sections[_sections.Count - 2] : null;
        if (parent is null || !OpensList(block))
        {
            return false;
        }

        List<DraftNode> siblings = [.. parent.Children.Where(child => !child.IsItem && child.Family == Section.Family)];
        int step = _blocks[Section.Block].Kind == OutlineBlockKind.Heading ? 2 : 1;
        return siblings.Count >= FewestSingleParagraphs
            && Section.Block + step == block
            && siblings.Zip(siblings.Skip(1), (first, second) => second.Block - first.Block).All(distance => distance == step);
    }

    private bool OpensList(int block) => ItemMarkers.Scan(_folded[block], 0).Any(marker => marker.Ordinal == 1 && marker.Left == LeftContext.Strong);

    private void OpenSection(int block, BlockMarker? marker, int rank, OutlineForm form)
    {
        var here = new OutlinePlace(block, 0);
        _lists.CloseAll(here);
        PopSections(rank, here);
        string text = _blocks[block].Text;
        int end = marker?.TitleEnd ?? text.Length;
        bool isLabel = form == OutlineForm.Inline && marker is { Family: < OutlineFamily.Arabic };
        var section = new DraftNode
        {
            Family = marker?.Family ?? OutlineFamily.None,
            Ordinal = marker?.Ordinal ?? 0,
            Rank = rank,
            Marker = marker is null ? "" : text.Substring(marker.Start, marker.MarkerEnd - marker.Start),
            Title = marker is null ? text : text.Substring(marker.TitleStart, end - marker.TitleStart),
            Form = form,
            Block = block,
            Start = marker?.Start ?? 0,
            MarkerEnd = marker?.MarkerEnd ?? 0,
            End = end,
        };
        if (section.Form == OutlineForm.Inline)
        {
            ItemTitles.Label(section, _folded[block], text);
        }

        if (isLabel)
        {
            section.Suspect(OutlineConfidence.Medium, OutlineDoubt.TitleEnd);
        }
        else if (marker is null)
        {
            section.Suspect(OutlineConfidence.Medium, OutlineDoubt.Unnumbered);
        }

        Section.Children.Add(section);
        _sections.Add(section);
        _hasSection |= rank < ParagraphRank || form != OutlineForm.Inline;
    }

    private void AddOmitted(int block, string heading)
    {
        string folded = Folding.Fold.ToHans(heading);
        var here = new OutlinePlace(block, 0);
        if (BlockMarker.TryReadFolded(folded) is { } marker)
        {
            DraftNode? peer = _root.Flatten().LastOrDefault(node => node.Family == marker.Family && !node.IsItem);
            int rank = peer?.Rank ?? 1 + (int)marker.Family;
            _lists.CloseAll(here);
            PopSections(rank, here);
            DraftNode section = Omitted(block, marker.Family, marker.Ordinal, heading, marker.MarkerEnd, rank);
            Section.Children.Add(section);
            _sections.Add(section);
            _hasSection = true;
        }
        else if (ItemMarkers.AtStart(folded) is { } item)
        {
            DraftNode node = Omitted(block, item.Family, item.Ordinal, heading, item.End, rank: 0);
            _lists.Append(node, Section, new OutlinePlace(block, 0));
        }
        else
        {
            Container.Children.Add(Omitted(block, OutlineFamily.None, 0, heading, 0, rank: 0));
        }
    }

    private static DraftNode Omitted(int block, OutlineFamily family, int ordinal, string heading, int markerEnd, int rank) => new()
    {
        Family = family,
        Ordinal = ordinal,
        Rank = rank,
        Marker = heading.Substring(0, markerEnd),
        Title = heading.Substring(markerEnd).Trim(),
        Form = rank > 0 ? OutlineForm.Line : OutlineForm.Titled,
        Status = OutlineStatus.Omitted,
        Block = block,
        IsItem = rank == 0,
    };

    private void PopSections(int rank, OutlinePlace here)
    {
        while (_sections.Count > 0 && Section.Rank >= rank)
        {
            Section.CloseAt(here);
            _sections.RemoveAt(_sections.Count - 1);
        }
    }

    private void CloseEverything(OutlinePlace here)
    {
        _lists.CloseAll(here);
        PopSections(0, here);
        _root.CloseAt(here);
        _root.Extent = null;
    }

    private DraftNode? ParentOf(DraftNode node) => _root.Flatten().FirstOrDefault(parent => parent.Children.Contains(node));
}
