using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The places of a phrase, or of a group that holds them: ascending, with what is known of their passages.</summary>
/// <param name="Places">Own places and repeated ones.</param>
/// <param name="SamePassage">Whether each is in the passage of the one before; null where the list is a union of groups, of which that is not known.</param>
internal sealed record PlacedList(int[] Places, bool[]? SamePassage)
{
    public static PlacedList Of(IReadOnlyList<PageEntry> groups)
    {
        bool isOneList = groups.All(group => group.Kind.IsRest() == groups[0].Kind.IsRest() && group.Key.AsSpan().SequenceEqual(groups[0].Key));
        int[] places = [.. groups.SelectMany(static group => group.Places)];
        if (isOneList)
        {
            return new PlacedList(places, [.. groups.SelectMany(static group => group.SamePassage)]);
        }

        Array.Sort(places);
        return new PlacedList(places, null);
    }

    /// <summary>Those that are kept, with what is then known of their passages.</summary>
    public PlacedList Where(Func<int, bool> keeps)
    {
        var places = new List<int>();
        var same = new List<bool>();
        int kept = -1;
        bool isChain = false;
        for (int i = 0; i < Places.Length; i++)
        {
            // A place is in the passage of one farther before if all in between are.
            isChain = SamePassage is not null && kept >= 0 && SamePassage[i] && (kept == i - 1 || isChain);
            if (keeps(Places[i]))
            {
                places.Add(Places[i]);
                same.Add(isChain);
                kept = i;
            }
        }

        return new PlacedList([.. places], SamePassage is null ? null : [.. same]);
    }

    /// <summary>Own places without those that overlap the one before, as people count.</summary>
    /// <param name="length">Of the phrase, in folded UTF-16 code units.</param>
    /// <param name="overlaps">Whether the phrase can overlap itself.</param>
    public PlacedList Occurrences(int length, bool overlaps)
    {
        if (!overlaps)
        {
            return Where(static place => place % IndexFormat.Stride < IndexFormat.Own);
        }

        int covered = -1;
        int skipped = 0;
        return Where(place =>
        {
            if (place % IndexFormat.Stride >= IndexFormat.Own)
            {
                // Repeated places that are covered say how many of the next own places are.
                skipped += place < covered ? 1 : 0;
                return false;
            }

            if (skipped > 0)
            {
                skipped--;
                return false;
            }

            if (place < covered)
            {
                return false;
            }

            covered = place + length;
            return true;
        });
    }
}
