namespace KnowledgeBase.Import.Merge;

/// <summary>
/// Finds the lines that two texts share, in order: equal lines at the ends, then lines that each text has once (patience diff), and so on
/// between those. Linear for texts that differ in a few places.
/// </summary>
public static class LineMatches
{
    /// <returns>Runs of equal lines, ascending in both texts.</returns>
    public static IReadOnlyList<LineMatch> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var pairs = new List<(int Before, int After)>();
        var open = new Stack<Stretch>();
        open.Push(new Stretch(0, before.Count, 0, after.Count));
        while (open.TryPop(out Stretch stretch))
        {
            (int b, int beforeEnd, int a, int afterEnd) = stretch;
            for (; b < beforeEnd && a < afterEnd && before[b] == after[a]; b++, a++)
            {
                pairs.Add((b, a));
            }

            for (; b < beforeEnd && a < afterEnd && before[beforeEnd - 1] == after[afterEnd - 1]; beforeEnd--, afterEnd--)
            {
                pairs.Add((beforeEnd - 1, afterEnd - 1));
            }

            IReadOnlyList<(int Before, int After)> anchors = Anchors(before, after, new Stretch(b, beforeEnd, a, afterEnd));
            foreach ((int Before, int After) anchor in anchors)
            {
                pairs.Add(anchor);
                open.Push(new Stretch(b, anchor.Before, a, anchor.After));
                (b, a) = (anchor.Before + 1, anchor.After + 1);
            }

            if (anchors.Count > 0)
            {
                open.Push(new Stretch(b, beforeEnd, a, afterEnd));
            }
        }

        return Runs(pairs);
    }

    // Lines that stand once on each side; of those the longest sequence that rises on both.
    private static IReadOnlyList<(int Before, int After)> Anchors(IReadOnlyList<string> before, IReadOnlyList<string> after, Stretch stretch)
    {
        Dictionary<string, int> onceBefore = Once(before, stretch.Before, stretch.BeforeEnd);
        Dictionary<string, int> onceAfter = Once(after, stretch.After, stretch.AfterEnd);
        List<(int Before, int After)> common =
            [.. onceBefore.Where(line => line.Value >= 0 && onceAfter.GetValueOrDefault(line.Key, -1) >= 0).Select(line => (line.Value, onceAfter[line.Key])).Order()];

        // tails[k] is the pair that ends the best sequence of k + 1 pairs; previous leads back along it.
        var tails = new List<int>();
        int[] previous = new int[common.Count];
        for (int i = 0; i < common.Count; i++)
        {
            int low = 0;
            int high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = common[tails[middle]].After < common[i].After ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var rising = new List<(int Before, int After)>();
        for (int i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            rising.Add(common[i]);
        }

        rising.Reverse();
        return rising;
    }

    // -1 for a line that stands there more than once.
    private static Dictionary<string, int> Once(IReadOnlyList<string> lines, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = start; i < end; i++)
        {
            places[lines[i]] = places.ContainsKey(lines[i]) ? -1 : i;
        }

        return places;
    }

    private static List<LineMatch> Runs(List<(int Before, int After)> pairs)
    {
        pairs.Sort();
        var runs = new List<LineMatch>();
        foreach ((int before, int after) in pairs)
        {
            if (runs.Count > 0 && runs[^1].Before + runs[^1].Count == before && runs[^1].After + runs[^1].Count == after)
            {
                runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            }
            else
            {
                runs.Add(new LineMatch(before, after, 1));
            }
        }

        return runs;
    }

    private readonly record struct Stretch(int Before, int BeforeEnd, int After, int AfterEnd);
}
