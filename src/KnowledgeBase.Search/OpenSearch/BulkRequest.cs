namespace KnowledgeBase.Search.OpenSearch;

/// <summary>One request of a bulk load. It is written passage by passage: a large library is never in memory twice.</summary>
public sealed class BulkRequest
{
    private readonly BulkPassage[] _passages;
    private readonly IReadOnlyList<SearchField> _fields;

    internal BulkRequest(BulkPassage[] passages, IReadOnlyList<SearchField> fields)
    {
        _passages = passages;
        _fields = fields;
    }

    /// <summary>Writes NDJSON in UTF-8, the same bytes each time.</summary>
    public void Write(Stream output)
    {
        foreach (BulkPassage passage in _passages)
        {
            output.Write(OpenSearchDocuments.Lines(passage, _fields));
        }
    }
}

/// <summary>A passage of a document that is the <paramref name="Order"/>-th of the site, from 0.</summary>
internal readonly record struct BulkPassage(SearchDocument Document, int Order, int Number);
