namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Gives each sentence the one counterpart that it is most like; of equals the earlier.</summary>
internal static class BestPartners
{
    /// <summary>By the first sentence.</summary>
    public static List<SentenceMatch> Of(List<SentenceMatch> matches)
    {
        matches.Sort(static (a, b) =>
            (a.Containment != b.Containment) ? b.Containment.CompareTo(a.Containment)
            : a.Overlap.Shared != b.Overlap.Shared ? b.Overlap.Shared.CompareTo(a.Overlap.Shared)
            : a.First != b.First ? a.First.CompareTo(b.First)
            : a.Second.CompareTo(b.Second));
        HashSet<int> first = [];
        HashSet<int> second = [];
        List<SentenceMatch> kept = [];
        foreach (SentenceMatch match in matches)
        {
            if (!first.Contains(match.First) && !second.Contains(match.Second))
            {
                first.Add(match.First);
                second.Add(match.Second);
                kept.Add(match);
            }
        }

        kept.Sort(static (a, b) => a.First.CompareTo(b.First));
        return kept;
    }
}
