using System.Globalization;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Search;
using KnowledgeBase.Search.OpenSearch;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Search;

/// <summary>The files that fill a search server: what its index is created with, and all passages as the site publishes them, contact details hidden.</summary>
public static class OpenSearchFiles
{
    /// <summary>The same documents, in the same order, with the same fields, as the index of the site.</summary>
    /// <param name="mostBytes">The largest bulk request, in bytes.</param>
    public static SitePlan Of(SiteInput input, int mostBytes = OpenSearchDocuments.MostBytes)
    {
        var classifier = new ThemeClassifier(input.Lexicon);
        var documents = new DocumentFinder(input.Documents);
        SearchDocument[] speeches =
        [
            .. SpeechLists.InOrder(input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier, documents))).Select(IndexedSpeech.Of),
        ];
        IReadOnlyList<BulkRequest> requests = OpenSearchDocuments.Requests(speeches, IndexedSpeech.Fields, mostBytes);
        return SitePlan.Of(
        [
            PlannedFile.Of(SitePath.Of("index.json"), OpenSearchIndex.Json(IndexedSpeech.Fields)),
            .. requests.Select(static (request, i) => PlannedFile.Streamed(SitePath.Of(string.Create(CultureInfo.InvariantCulture, $"bulk-{i + 1:0000}.ndjson")), request.Write)),
        ]);
    }
}
