namespace KnowledgeBase.Search.Suggest;

/// <summary>Every place at which an entry shall be found: its beginning, and inside while there is room.</summary>
internal static class SuggestPlaces
{
    public static List<SuggestPlace> Of(IReadOnlyList<SuggestEntry> entries)
    {
        List<SuggestPlace> places = [.. entries.Select(static entry => new SuggestPlace(entry, 0))];
        places.AddRange(entries.SelectMany(Inside).Take(Math.Max(0, SuggestLimits.Places - places.Count)));
        return places;
    }

    private static IEnumerable<SuggestPlace> Inside(SuggestEntry entry)
    {
        int end = Math.Min(entry.Keys.Length - SuggestLimits.InsideLeast, SuggestLimits.InsideCharacters);
        for (int at = 1; at <= end; at++)
        {
            // In the middle of a word or a number nobody begins to type.
            if (!char.IsAscii(entry.Keys[at]) || !char.IsAscii(entry.Keys[at - 1]))
            {
                yield return new SuggestPlace(entry, at);
            }
        }
    }
}
