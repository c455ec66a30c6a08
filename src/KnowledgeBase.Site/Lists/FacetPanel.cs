using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// The facets beside a list: of each the first values and a way to all of them, so that the panel stays small whatever the library holds.
/// </summary>
public static class FacetPanel
{
    /// <summary>A facet with no more values than this is shown whole.</summary>
    private const int MostWhole = 12;

    /// <summary>How many values a longer one shows.</summary>
    private const int MostFirst = 8;

    /// <param name="current">The value whose list it stands beside; it is shown wherever it comes. Null beside the list of all.</param>
    public static EquatableArray<Facet> Of(IEnumerable<FacetDivision> divisions, FacetValue? current, UiText words) =>
        divisions
            .Where(division => !division.Values.IsEmpty)
            .Select(division => new Facet(
                division.Label(words),
                division.Facet.Overview(),
                Shown(division.Values, current).Select(value => value.Link(words, ReferenceEquals(value, current))).ToEquatableArray(),
                division.Values.Count))
            .ToEquatableArray();

    /// <summary>The pages of all values, of each facet that has any.</summary>
    public static EquatableArray<PlainLink> Links(IEnumerable<FacetDivision> divisions, SpeechFacet? current, UiText words) =>
        divisions
            .Where(division => !division.Values.IsEmpty)
            .Select(division => new PlainLink(division.Label(words), division.Facet.Overview(), ReferenceEquals(division.Facet, current)))
            .ToEquatableArray();

    // Only the first values are looked at: there may be as many as speeches, and each has a panel. One speech alone is no list to offer.
    private static IEnumerable<FacetValue> Shown(EquatableArray<FacetValue> values, FacetValue? current)
    {
        int first = Math.Min(values.Count, values.Count <= MostWhole ? MostWhole : MostFirst);
        bool hasCurrent = current is null || !ReferenceEquals(current.Facet, values[0].Facet);
        for (int i = 0; i < first; i++)
        {
            hasCurrent |= ReferenceEquals(values[i], current);
            if (values[i].HasList)
            {
                yield return values[i];
            }
        }

        FacetValue last = values[^1];
        if (current is not null && !hasCurrent && !ReferenceEquals(current, last))
        {
            yield return current;
        }

        if (first < values.Count && (last.Term.IsUnstated || ReferenceEquals(current, last)))
        {
            yield return last;
        }
    }
}
