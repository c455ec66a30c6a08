using System.Diagnostics;

namespace KnowledgeBase.Search.Query;

/// <summary>Finds patterns in skeletons, in time that grows with the parts times the text, whatever the wildcards.</summary>
public static class PatternMatcher
{
    private const int None = -1;

    /// <summary>
    /// The places of the pattern, left to right without overlaps: from each the earliest start, and from there the shortest.
    /// </summary>
    /// <param name="accepts">What else a place must be; one that is refused does not count, and the search goes on one character later.</param>
    public static List<PassageSpan> Find(Pattern pattern, string skeleton, Func<PassageSpan, bool>? accepts = null)
    {
        List<PassageSpan> found = [];
        if (pattern.Exact is { } exact)
        {
            int at = skeleton.IndexOf(exact, StringComparison.Ordinal);
            while (at >= 0)
            {
                bool isHit = Add(found, new PassageSpan(at, at + exact.Length), accepts);
                at = skeleton.IndexOf(exact, isHit ? at + exact.Length : at + 1, StringComparison.Ordinal);
            }

            return found;
        }

        if (!MayOccur(pattern, skeleton))
        {
            return found;
        }

        int[] ends = ShortestEnds(pattern, skeleton);
        int start = 0;
        while (start < skeleton.Length)
        {
            bool isHit = ends[start] != None && Add(found, new PassageSpan(start, ends[start]), accepts);
            start = isHit ? ends[start] : start + 1;
        }

        return found;
    }

    private static bool Add(List<PassageSpan> found, PassageSpan span, Func<PassageSpan, bool>? accepts)
    {
        if (accepts is not null && !accepts(span))
        {
            return false;
        }

        found.Add(span);
        return true;
    }

    private static bool MayOccur(Pattern pattern, string skeleton)
    {
        foreach (PatternPart part in pattern.Parts)
        {
            if (part is Literal literal && !skeleton.Contains(literal.Text, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For every place of the skeleton the nearest end of a match that starts there. Built from the last part to the first.</summary>
    private static int[] ShortestEnds(Pattern pattern, string skeleton)
    {
        int[] ends = [.. Enumerable.Range(0, skeleton.Length + 1)];
        for (int i = pattern.Parts.Count - 1; i >= 0; i--)
        {
            int[] next = ends;
            ends = new int[next.Length];
            for (int at = 0; at < ends.Length; at++)
            {
                ends[at] = EndFrom(pattern.Parts[i], skeleton, at, next);
            }
        }

        return ends;
    }

    private static int EndFrom(PatternPart part, string skeleton, int at, int[] next) => part switch
    {
        Literal literal => string.CompareOrdinal(skeleton, at, literal.Text, 0, literal.Text.Length) == 0 ? next[at + literal.Text.Length] : None,
        Masks masks => MaskLength(masks, skeleton, at) is > 0 and int length ? next[at + length] : None,
        AnyCharacters any => Nearer(IsOneMask(any, skeleton, at) ? next[at + 1] : None, NearestEnd(next, at + any.Least, at + any.Most)),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a source has hidden is one character of the skeleton, of whatever length it was: ?? finds it, too.</summary>
    private static bool IsOneMask(AnyCharacters any, string skeleton, int at) => any.Least > 1 && at < skeleton.Length && skeleton[at] == '□';

    private static int Nearer(int one, int other) => one == None || (other != None && other < one) ? other : one;

    private static int MaskLength(Masks masks, string skeleton, int at)
    {
        int count = 0;
        while (count < masks.Count && at + count < skeleton.Length && skeleton[at + count] is '□' or '某')
        {
            count++;
        }

        return count == masks.Count ? count : Math.Min(count, 1);
    }

    private static int NearestEnd(int[] next, int from, int to)
    {
        int nearest = None;
        for (int at = from; at <= to && at < next.Length; at++)
        {
            if (next[at] != None && (nearest == None || next[at] < nearest))
            {
                nearest = next[at];
            }
        }

        return nearest;
    }
}
