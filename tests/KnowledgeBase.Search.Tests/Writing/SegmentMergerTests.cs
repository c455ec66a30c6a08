using KnowledgeBase.Search;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Tests.Writing;

public sealed class SegmentMergerTests
{
    private static readonly SearchField[] s_fields = [new("genre", "term", IsFacet: true, IsStored: false), new("date", "date", IsFacet: true, IsStored: true)];

    [Fact]
    public void MergedSegmentsAreWhatTheirDocumentsTogetherGive()
    {
        SearchDocument[] documents = [.. StrangeDocuments.Of(40, seed: 51)];

        Segment merged = SegmentMerger.Merge([Reader(documents[..13]), Reader(documents[13..14]), Reader(documents[14..])], s_fields);

        Assert.Equal(SegmentWriter.Write(documents, s_fields).Name, merged.Name);
    }

    [Fact]
    public void TheSameDocumentTwiceIsRefused()
    {
        SegmentReader reader = Reader([.. StrangeDocuments.Of(3, seed: 52)]);

        Assert.Throws<ArgumentException>(() => SegmentMerger.Merge([reader, reader], s_fields));
    }

    [Fact]
    public void SegmentsThatLieAcrossEachOtherAreMergedInTheOrderAskedFor()
    {
        SearchDocument[] documents = [.. StrangeDocuments.Of(40, seed: 53)];
        SearchDocument[] even = [.. documents.Where(static (_, i) => i % 2 == 0)];
        SearchDocument[] odd = [.. documents.Where(static (_, i) => i % 2 == 1)];

        Segment merged = SegmentMerger.Merge([Reader(odd), Reader([]), Reader(even)], s_fields, [.. documents.Select(static document => document.Url)]);

        Assert.Equal(SegmentWriter.Write(documents, s_fields).Name, merged.Name);
    }

    [Fact]
    public void AnOrderOfOtherDocumentsIsRefused()
    {
        SearchDocument[] documents = [.. StrangeDocuments.Of(3, seed: 54)];
        string[] order = [.. documents.Select(static document => document.Url)];

        Assert.Throws<ArgumentException>(() => SegmentMerger.Merge([Reader(documents)], s_fields, order[..2]));
        Assert.Throws<ArgumentException>(() => SegmentMerger.Merge([Reader(documents)], s_fields, [.. order[..2], "elsewhere.html"]));
    }

    private static SegmentReader Reader(SearchDocument[] documents) => new(new SegmentShards(SegmentWriter.Write(documents, s_fields)));
}
