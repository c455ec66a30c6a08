namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Cuts the text of a page into lines and finds the element of each.</summary>
internal static class PageLines
{
    public static IReadOnlyList<PageLine> Of(string text, List<PageNode> nodes, IReadOnlyList<int> softEnds)
    {
        HashSet<int> soft = [.. softEnds];
        List<PageLine> lines = [];
        int node = 0;
        int next = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;

            // Up to what holds the line's end, then down to the last element that begins no later than the line.
            while (node > 0 && nodes[node].End < end)
            {
                node = nodes[node].Parent;
            }

            for (; next < nodes.Count && nodes[next].Start <= start; next++)
            {
                node = nodes[next].End >= end ? next : node;
            }

            // An empty line before it is no part of the block.
            bool isBlock = !soft.Contains(end) && (start == 0 || !soft.Contains(start - 1) || (lines.Count > 0 && lines[^1].Start == lines[^1].End));
            lines.Add(new PageLine(start, end, node, isBlock));
            start = end + 1;
        }

        return lines;
    }
}
