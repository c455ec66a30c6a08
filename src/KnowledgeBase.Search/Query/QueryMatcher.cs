using System.Diagnostics;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// Holds a query against one document by looking at all of its text: what the answer of the index must be equal to, and what verifies its
/// candidates.
/// </summary>
public static class QueryMatcher
{
    /// <param name="strict">Whether punctuation and script count; terms with wildcards are searched folded all the same.</param>
    /// <returns>Null when the document does not match.</returns>
    public static DocumentMatch? Match(QueryNode node, MatchDocument document, bool strict)
    {
        if (HitsOf(node, document, strict) is not { } hits)
        {
            return null;
        }

        return new DocumentMatch([.. hits.OrderBy(static hit => hit.Passage).ThenBy(static hit => hit.Span.Start).ThenBy(static hit => hit.Span.End)])
        {
            Weight = hits.Sum(hit => document.Passages[hit.Passage].Weight),
        };
    }

    /// <summary>The places of a span in one passage, left to right without overlaps.</summary>
    public static List<PassageSpan> Find(SpanNode node, MatchPassage passage, bool strict)
    {
        switch (node)
        {
            case Near near:
                return SpanPairs.Near(Find(near.Left, passage, strict), Find(near.Right, passage, strict), near.Distance);
            case Ordered ordered:
                return SpanPairs.Ordered(Find(ordered.Left, passage, strict), Find(ordered.Right, passage, strict));
            case Term { Written: { } written } term when strict:
                var asWritten = new StrictText(written);
                return PatternMatcher.Find(term.Pattern, passage.Skeleton.Text, span => asWritten.StandsAt(passage, span));
            case Term term:
                return PatternMatcher.Find(term.Pattern, passage.Skeleton.Text);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whether the fields of a document meet a filter: the folded values are equal.</summary>
    public static bool Meets(FieldFilter filter, MatchDocument document) =>
        ValuesOf(document, filter.Key).Any(value => Fold.ToSkeleton(value) == filter.Folded);

    /// <summary>Whether the date of a document may lie in what is asked. A document with a date meets no question for none.</summary>
    public static bool Meets(DateFilter filter, MatchDocument document)
    {
        DateSpan[] dates = [.. ValuesOf(document, QueryField.Date.Key).Select(DateSpan.OfDate).OfType<DateSpan>()];
        return filter.Asked is { } asked ? dates.Any(date => date.Overlaps(asked)) : dates.Length == 0;
    }

    /// <returns>Null when the node does not match; no hits when it matches by something else than a place.</returns>
    private static List<QueryHit>? HitsOf(QueryNode node, MatchDocument document, bool strict)
    {
        switch (node)
        {
            case AllOf all:
                List<QueryHit>?[] each = [.. all.Items.Select(item => HitsOf(item, document, strict))];
                return Array.TrueForAll(each, static hits => hits is not null) ? Joined(each) : null;
            case AnyOf any:
                List<QueryHit>?[] some = [.. any.Items.Select(item => HitsOf(item, document, strict))];
                return Array.Exists(some, static hits => hits is not null) ? Joined(some) : null;
            case Not not:
                return HitsOf(not.Item, document, strict) is null ? [] : null;
            case FieldFilter filter:
                return Meets(filter, document) ? [] : null;
            case DateFilter filter:
                return Meets(filter, document) ? [] : null;
            case InTitle title:
                return HitsOf(title.Term, document.Passages, strict, titlesOnly: true);
            case SpanNode span:
                return HitsOf(span, document.Passages, strict, titlesOnly: false);
            default:
                throw new UnreachableException();
        }
    }

    private static List<QueryHit>? HitsOf(SpanNode node, EquatableArray<MatchPassage> passages, bool strict, bool titlesOnly)
    {
        List<QueryHit> hits = [];
        for (int i = 0; i < passages.Count; i++)
        {
            MatchPassage passage = passages[i];
            if (passage.IsPage || !titlesOnly)
            {
                foreach (PassageSpan span in Find(node, passage, strict))
                {
                    (int start, int length) = passage.Skeleton.Locate(span.Start, span.End - span.Start);
                    hits.Add(new QueryHit(i, span, start, start + length));
                }
            }
        }

        return hits.Count > 0 ? hits : null;
    }

    private static List<QueryHit> Joined(List<QueryHit>?[] parts) => [.. parts.SelectMany(static hits => hits ?? [])];

    private static IEnumerable<string> ValuesOf(MatchDocument document, string key) =>
        document.Fields.Where(field => field.Key == key).SelectMany(static field => field.Values);
}
