namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The elements of a page from above: what each holds.</summary>
internal sealed class PageTree
{
    private readonly PageText _page;
    private readonly List<int>?[] _children;
    private readonly int[] _runningLines;

    public PageTree(PageText page, RunningText running)
    {
        _page = page;
        _children = new List<int>?[page.Nodes.Count];
        for (int i = 1; i < page.Nodes.Count; i++)
        {
            (_children[page.Nodes[i].Parent] ??= []).Add(i);
        }

        _runningLines = new int[page.Lines.Count + 1];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            _runningLines[i + 1] = _runningLines[i] + (running.Of(page.Lines[i]) > 0 ? 1 : 0);
        }
    }

    public IReadOnlyList<int> Children(int node) => _children[node] ?? [];

    /// <summary>The lines that stand wholly in an element: from First, Count of them.</summary>
    public (int First, int Count) LinesOf(int node)
    {
        int first = _page.FirstLineFrom(_page.Nodes[node].Start);
        int end = _page.FirstLineFrom(_page.Nodes[node].End);

        // The last line may go on beyond the element.
        end = end > first && _page.Lines[end - 1].End > _page.Nodes[node].End ? end - 1 : end;
        return (first, Math.Max(0, end - first));
    }

    public int RunningLines(int node)
    {
        (int first, int count) = LinesOf(node);
        return _runningLines[first + count] - _runningLines[first];
    }
}
