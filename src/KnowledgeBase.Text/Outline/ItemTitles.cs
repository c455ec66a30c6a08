namespace KnowledgeBase.Text.Outline;

/// <summary>Titles of list items (rules R1, R2) and where the last item of a list ends (R6).</summary>
internal static class ItemTitles
{
    private const int LongestTitle = 45;

    public static void Settle(IReadOnlyList<OpenList> lists, string[] folded, IReadOnlyList<OutlineBlock> blocks)
    {
        foreach (OpenList list in lists)
        {
            List<DraftNode> written = [.. list.Items.Where(item => item.Status != OutlineStatus.Omitted && item.Title.Length == 0)];
            CutTail(written, folded);
            bool isTitled = AreTitled(written, folded);
            foreach (DraftNode item in written)
            {
                SetTitle(item, folded[item.Block], blocks[item.Block].Text, isTitled);
            }
        }
    }

    /// <summary>Gives an enumerated paragraph its first clause as label.</summary>
    public static void Label(DraftNode node, string folded, string text)
    {
        int start = SkipBlanks(folded, node.MarkerEnd);
        int end = Sentences.FirstOf(folded, ",。!?;:…", start, folded.Length);
        int blank = folded.IndexOf(' ', start);
        end = end - start > LongestTitle && blank > start && blank < end ? blank : end;
        node.Title = text.Substring(start, end - start).Trim();
        node.End = end;
    }

    // More than half of the siblings have text after their first sentence; an item that ends the document says nothing.
    private static bool AreTitled(List<DraftNode> items, string[] folded)
    {
        List<DraftNode> telling = [.. items.Where((item, i) => i == 0 || i < items.Count - 1 || !EndsDocument(item, folded))];
        return telling.Count(item => HasTitle(item, folded[item.Block])) * 2 > telling.Count;
    }

    private static bool EndsDocument(DraftNode item, string[] folded) =>
        item.Block == folded.Length - 1
        && Sentences.FirstOf(folded[item.Block], "。!?;:…", item.MarkerEnd, folded[item.Block].Length) >= folded[item.Block].Length - 1;

    private static bool HasTitle(DraftNode item, string folded)
    {
        int start = SkipBlanks(folded, item.MarkerEnd);
        int end = Sentences.FirstOf(folded, "。!?;:…", start, folded.Length);
        if (end - start > LongestTitle || end == start)
        {
            return false;
        }

        OutlinePlace extent = item.Extent ?? new OutlinePlace(item.Block, folded.Length);
        int limit = extent.Block == item.Block ? extent.Offset : folded.Length;
        for (int i = end + 1; i < limit; i++)
        {
            if (char.IsLetterOrDigit(folded[i]))
            {
                return true;
            }
        }

        return extent.Block > item.Block + 1;
    }

    private static void SetTitle(DraftNode item, string folded, string text, bool isTitled)
    {
        int start = SkipBlanks(folded, item.MarkerEnd);
        int sentence = Sentences.FirstOf(folded, "。!?;:…", start, folded.Length);
        if (isTitled && sentence - start <= LongestTitle)
        {
            item.Title = text.Substring(start, sentence - start).Trim();
            item.End = sentence;
            item.Form = OutlineForm.Titled;
        }
        else
        {
            Label(item, folded, text);
            item.Form = OutlineForm.Inline;
        }

        int written = item.MarkerEnd - item.Start;
        item.Marker = text.Substring(item.Start, written);
    }

    // 从这几个方面可以看出…: the words after the last item that sum up belong to what the list hangs on.
    private static void CutTail(List<DraftNode> items, string[] folded)
    {
        if (items.Count == 0 || items[items.Count - 1] is not { Extent: { } extent } last)
        {
            return;
        }

        string text = folded[last.Block];
        int limit = extent.Block == last.Block ? extent.Offset : text.Length;
        for (int i = last.MarkerEnd; i < limit; i++)
        {
            if (text[i - 1] is '。' or '!' or '?' && TurnWords.LeaveList(text, i))
            {
                var tail = new OutlinePlace(last.Block, i);
                foreach (DraftNode inner in last.Flatten().Where(node => node.Extent is { } end && (end.Block > tail.Block || end.Offset > tail.Offset)))
                {
                    inner.Extent = tail;
                }

                return;
            }
        }
    }

    private static int SkipBlanks(string folded, int at)
    {
        while (at < folded.Length && (char.IsWhiteSpace(folded[at]) || folded[at] is ',' or ':'))
        {
            at++;
        }

        return at;
    }
}
