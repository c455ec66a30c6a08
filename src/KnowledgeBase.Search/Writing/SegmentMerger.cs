using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Writing;

/// <summary>Makes one segment of several, without their sources: a segment gives back the documents that it was written from.</summary>
public static class SegmentMerger
{
    /// <param name="segments">Their documents follow one another in this order.</param>
    /// <param name="fields">Those that the segments were written with.</param>
    /// <returns>To the byte what all documents together would have given.</returns>
    /// <exception cref="DamagedIndexException">A segment is damaged.</exception>
    /// <exception cref="ArgumentException">Two segments have a document with the same address.</exception>
    public static Segment Merge(IEnumerable<SegmentReader> segments, IReadOnlyList<SearchField> fields) =>
        SegmentWriter.Write([.. segments.SelectMany(static segment => Enumerable.Range(0, segment.DocumentCount).Select(segment.Source))], fields);
}
