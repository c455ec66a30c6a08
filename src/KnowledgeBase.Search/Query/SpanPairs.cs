namespace KnowledgeBase.Search.Query;

/// <summary>Joins places of two spans in one passage. Both lists are ordered and without overlaps, and so is what comes back.</summary>
public static class SpanPairs
{
    /// <summary>Each left place with the nearest right one (of two equally near, the earlier), in either order, not overlapping.</summary>
    public static List<PassageSpan> Near(List<PassageSpan> left, List<PassageSpan> right, int distance)
    {
        List<PassageSpan> pairs = [];
        foreach (PassageSpan one in left)
        {
            PassageSpan? partner = null;
            int smallest = distance + 1;
            foreach (PassageSpan other in right)
            {
                int gap = other.Start >= one.End ? other.Start - one.End : one.Start - other.End;
                if (gap >= 0 && gap < smallest)
                {
                    smallest = gap;
                    partner = other;
                }
            }

            if (partner is { } found)
            {
                pairs.Add(new PassageSpan(Math.Min(one.Start, found.Start), Math.Max(one.End, found.End)));
            }
        }

        return WithoutOverlaps(pairs);
    }

    /// <summary>Each left place with the first right one after it.</summary>
    public static List<PassageSpan> Ordered(List<PassageSpan> left, List<PassageSpan> right)
    {
        List<PassageSpan> pairs = [];
        int next = 0;
        foreach (PassageSpan one in left)
        {
            while (next < right.Count && right[next].Start < one.End)
            {
                next++;
            }

            if (next < right.Count)
            {
                pairs.Add(new PassageSpan(one.Start, right[next].End));
            }
        }

        return WithoutOverlaps(pairs);
    }

    private static List<PassageSpan> WithoutOverlaps(List<PassageSpan> pairs)
    {
        List<PassageSpan> kept = [];
        foreach (PassageSpan pair in pairs.OrderBy(static pair => pair.Start).ThenBy(static pair => pair.End))
        {
            if (kept is not [.., var last] || pair.Start >= last.End)
            {
                kept.Add(pair);
            }
        }

        return kept;
    }
}
