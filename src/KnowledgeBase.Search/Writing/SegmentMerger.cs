using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Writing;

/// <summary>Makes one segment of several, without their sources: a segment gives back the documents that it was written from.</summary>
public static class SegmentMerger
{
    /// <param name="segments">Their documents follow one another in this order, unless <paramref name="order"/> says otherwise.</param>
    /// <param name="fields">Those that the segments were written with.</param>
    /// <param name="order">The addresses of all documents, in the order that they shall have.</param>
    /// <returns>To the byte what all documents together would have given.</returns>
    /// <exception cref="DamagedIndexException">A segment is damaged.</exception>
    /// <exception cref="ArgumentException">Two segments have a document with the same address, or <paramref name="order"/> has others than the segments.</exception>
    public static Segment Merge(IEnumerable<SegmentReader> segments, IReadOnlyList<SearchField> fields, IReadOnlyList<string>? order = null)
    {
        SearchDocument[] documents =
        [
            .. segments.AsParallel().AsOrdered().SelectMany(static segment => Enumerable.Range(0, segment.DocumentCount).Select(segment.Source)),
        ];
        return SegmentWriter.Write(order is null ? documents : InOrder(documents, order), fields);
    }

    private static SearchDocument[] InOrder(SearchDocument[] documents, IReadOnlyList<string> order)
    {
        Dictionary<string, SearchDocument> byAddress = documents.ToDictionary(static document => document.Url, StringComparer.Ordinal);
        return byAddress.Count == order.Count && order.All(byAddress.ContainsKey)
            ? [.. order.Select(address => byAddress[address])]
            : throw new ArgumentException("The order names other documents than the segments hold.", nameof(order));
    }
}
