namespace KnowledgeBase.Rules.Fidelity;

/// <summary>A stretch where two lists of lines disagree: lines [LeftStart, LeftEnd) against [RightStart, RightEnd).</summary>
internal readonly record struct LineDifference(int LeftStart, int LeftEnd, int RightStart, int RightEnd);

/// <summary>
/// Finds where two lists of lines differ. After a difference it goes on at the nearest pair of equal lines within a window, which is all that
/// an edited file needs, and stays linear where a longest common subsequence would not.
/// </summary>
internal static class LineAlignment
{
    private const int Window = 60;

    public static IEnumerable<LineDifference> Differences(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int l = 0;
        int r = 0;
        while (l < left.Count || r < right.Count)
        {
            if (l < left.Count && r < right.Count && left[l] == right[r])
            {
                l++;
                r++;
                continue;
            }

            (int nextLeft, int nextRight) = NextEqual(left, l, right, r);
            yield return new LineDifference(l, nextLeft, r, nextRight);
            l = nextLeft;
            r = nextRight;
        }
    }

    private static (int Left, int Right) NextEqual(IReadOnlyList<string> left, int l, IReadOnlyList<string> right, int r)
    {
        for (int distance = 1; distance <= Window; distance++)
        {
            for (int onLeft = 0; onLeft <= distance; onLeft++)
            {
                int i = l + onLeft;
                int j = r + distance - onLeft;
                if (i < left.Count && j < right.Count && left[i] == right[j] && left[i].Length > 0)
                {
                    return (i, j);
                }
            }
        }

        return (left.Count, right.Count);
    }
}
