using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Reading;

/// <summary>Reads a segment: the C# side of what the browser does.</summary>
public sealed class SegmentReader
{
    private readonly IndexRoot _root;
    private readonly PlaceTexts _texts;
    private readonly PhraseLookup _phrases;
    private readonly Lazy<EquatableArray<FieldValues>[]> _columns;

    /// <exception cref="DamagedIndexException">The segment's root is missing, damaged or of another version.</exception>
    public SegmentReader(IShardSource shards)
    {
        _root = IndexRoot.Read(shards);
        _texts = new PlaceTexts(_root, shards);
        _phrases = new PhraseLookup(_root, new GramPages(_root, shards), _texts);
        _columns = new(() => Columns.Read(_root, shards));
    }

    public int DocumentCount => _root.Settings.Documents;

    /// <summary>How many occurrences one in a page passage counts for when results are put in order.</summary>
    public int PageWeight => _root.Settings.PageWeight;

    /// <summary>Where a phrase stands; nothing for one that folds to nothing.</summary>
    /// <exception cref="DamagedIndexException">A part of the segment is damaged.</exception>
    public PhraseAnswer Find(string phrase)
    {
        string folded = Fold.ToSkeleton(phrase);
        return folded.Length == 0 ? PhraseAnswer.None : _phrases.Find(folded);
    }

    /// <summary>The documents that match a query, and their hits.</summary>
    /// <param name="query">As it was parsed.</param>
    /// <param name="strict">Whether punctuation and script count.</param>
    /// <exception cref="DamagedIndexException">A part of the segment is damaged.</exception>
    public SearchAnswer Search(SearchQuery query, bool strict = false)
    {
        var evaluation = new QueryEvaluation(DocumentCount, _phrases, _columns, strict);
        QueryCandidates matches = evaluation.Matches(query.Root);
        if (evaluation.IsExact)
        {
            return Ranked(matches.Documents.Select(document => new FoundDocument(document.Document, document.Occurrences, document.Occurrences + (document.OnPage * (PageWeight - 1)))), evaluation.PassagesOf(query.Root));
        }

        List<FoundDocument> found = [];
        int counted = 0;
        foreach (DocumentCount candidate in matches.Documents)
        {
            if (Match(query, candidate.Document, strict) is { } match)
            {
                found.Add(new FoundDocument(candidate.Document, match.Hits.Count, match.Weight));
                counted += match.PassageCount;
            }
        }

        return Ranked(found, counted);
    }

    /// <summary>The hits of a query in one document; null where it doesn't match.</summary>
    public DocumentMatch? Match(SearchQuery query, int number, bool strict = false) =>
        QueryMatcher.Match(query.Root, new MatchDocument([.. Document(number).Passages.Select(Passage)], _columns.Value[number]), strict);

    /// <summary>A document as readers see it.</summary>
    /// <param name="number">Its number in the segment.</param>
    /// <exception cref="DamagedIndexException">A part of the segment is damaged.</exception>
    public DocumentText Document(int number) => _texts.Document(number);

    /// <summary>What a document was written from; its address is its key.</summary>
    internal SearchDocument Source(int number)
    {
        DocumentText document = Document(number);
        IEnumerable<FieldValues> others = _columns.Value[number].Where(column => document.Fields.All(stored => stored.Key != column.Key));
        return new SearchDocument(document.Url, document.Title, document.Url, document.Passages) { Fields = [.. document.Fields, .. others] };
    }

    private static SearchAnswer Ranked(IEnumerable<FoundDocument> documents, int? passages) =>
        new([.. documents.OrderByDescending(static document => document.Weight).ThenBy(static document => document.Number)], passages);

    private static MatchPassage Passage(SearchPassage passage) => MatchPassage.Of(passage.Text, passage.Weight, isPage: passage.Weight != 1);
}
