using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Search.Reading;

/// <summary>Sets of documents with what was found in each, and how they join.</summary>
internal sealed class QueryCandidates
{
    private readonly Dictionary<int, DocumentCount> _byNumber;

    private QueryCandidates(IEnumerable<DocumentCount> documents) => _byNumber = documents.ToDictionary(static document => document.Document);

    public IEnumerable<DocumentCount> Documents => _byNumber.Values.OrderBy(static document => document.Document);

    public static QueryCandidates None { get; } = new([]);

    public static QueryCandidates Of(IEnumerable<DocumentCount> documents) => new(documents);

    public static QueryCandidates Of(IEnumerable<int> documents) => new(documents.Select(static document => new DocumentCount(document, 0, 0)));

    /// <summary>Documents that are in all; what was found is added up.</summary>
    public static QueryCandidates Intersection(IReadOnlyList<QueryCandidates> all) =>
        new(all.MinBy(static one => one._byNumber.Count)!._byNumber.Keys.Where(document => all.All(one => one._byNumber.ContainsKey(document))).Select(document => Sum(all, document)));

    /// <summary>Documents that are in one or more; what was found is added up.</summary>
    public static QueryCandidates Union(IReadOnlyList<QueryCandidates> all) =>
        new(all.SelectMany(static one => one._byNumber.Keys).Distinct().Select(document => Sum(all, document)));

    public QueryCandidates Without(QueryCandidates excluded) => new(_byNumber.Values.Where(document => !excluded._byNumber.ContainsKey(document.Document)));

    private static DocumentCount Sum(IReadOnlyList<QueryCandidates> all, int document)
    {
        int occurrences = 0;
        int onPage = 0;
        foreach (QueryCandidates one in all)
        {
            if (one._byNumber.TryGetValue(document, out DocumentCount count))
            {
                occurrences += count.Occurrences;
                onPage += count.OnPage;
            }
        }

        return new DocumentCount(document, occurrences, onPage);
    }
}
