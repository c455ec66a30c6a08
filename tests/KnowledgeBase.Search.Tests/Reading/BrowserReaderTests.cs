using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Tests.Node;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Reading;

/// <summary>The browser's reader of the index, run in Node.js on the same files, against the reader here and against a scan of all text.</summary>
public sealed class BrowserReaderTests
{
    private static readonly SearchField[] s_fields = [new("genre", "term", IsFacet: true, IsStored: true), new("date", "date", IsFacet: true, IsStored: true)];
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.Default };

    [NodeTheory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public async Task PhrasesAreFoundAsHere(int seed)
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(12, seed);
        var truth = new PhraseTruth(documents);
        string[] phrases = [.. truth.Phrases(800, 40, seed).Select(static phrase => Fold.Skeleton(phrase).Text).Where(static phrase => phrase.Length > 0)];

        await AssertExactAsync(SegmentWriter.Write(documents, s_fields, new IndexSize(Cap: 4, Listed: 40, Big: 12)), truth, phrases);
    }

    [NodeFact]
    public Task PhrasesThatCoverThemselvesAcrossTheEndOfABlockAreCountedAsHere() =>
        AssertExactAsync(SegmentWriter.Write(RepetitiveDocuments.All, [], IndexSize.Of(8_192)), new PhraseTruth(RepetitiveDocuments.All), RepetitiveDocuments.Phrases);

    [NodeFact]
    public async Task TenThousandQueriesAreAnsweredAsHereAndAsAScanAnswersThem()
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(6, seed: 41);
        Segment segment = SegmentWriter.Write(documents, s_fields, new IndexSize(Cap: 4, Listed: 40, Big: 12));
        var reader = new SegmentReader(new SegmentShards(segment));
        MatchDocument[] all = [.. documents.Select(static document => new MatchDocument([.. document.Passages.Select(static passage => MatchPassage.Of(passage.Text, passage.Weight, passage.Weight != 1))], document.Fields))];
        (SearchQuery Query, bool Strict)[] asked =
        [
            .. RandomQueries.Grown(12_000, seed: 42).Concat(RandomQueries.Mixtures(12_000, seed: 43)).Select(static text => QueryParser.Parse(text).Query).OfType<SearchQuery>()
                .Take(10_000).Select(static (query, i) => (query, i % 4 == 0)),
        ];
        Assert.Equal(10_000, asked.Length);

        JsonElement[] answers = await AskAsync(segment, asked.Select(static one => JsonSerializer.Serialize(new { query = one.Query.Text, strict = one.Strict }, s_json)));

        for (int i = 0; i < asked.Length; i++)
        {
            DocumentMatch?[] matches = [.. all.Select(document => QueryMatcher.Match(asked[i].Query.Root, document, asked[i].Strict))];
            FoundDocument[] scanned =
            [
                .. matches.Select(static (match, number) => (match, number)).Where(static pair => pair.match is not null)
                    .OrderByDescending(static pair => pair.match!.Weight).ThenBy(static pair => pair.number)
                    .Select(static pair => new FoundDocument(pair.number, pair.match!.Hits.Count, pair.match.Weight)),
            ];
            Assert.True(answers[i].TryGetProperty("documents", out JsonElement found), $"{asked[i].Query.Text}: {answers[i]}");
            Assert.Equal(scanned, found.EnumerateArray().Select(static document =>
                new FoundDocument(document.GetProperty("document").GetInt32(), document.GetProperty("hits").GetInt32(), document.GetProperty("weight").GetInt32())));
            if (i % 5 == 0)
            {
                Assert.Equal(scanned, reader.Search(asked[i].Query, asked[i].Strict).Documents);
            }
        }
    }

    private static async Task AssertExactAsync(Segment segment, PhraseTruth truth, IReadOnlyList<string> phrases)
    {
        JsonElement[] answers = await AskAsync(segment, phrases.Select(static phrase => JsonSerializer.Serialize(new { phrase }, s_json)));

        for (int i = 0; i < phrases.Count; i++)
        {
            (int occurrences, int passages, IReadOnlyList<(int Document, int Occurrences, int OnPage)> found) = truth.Of(phrases[i]);
            Assert.True(answers[i].TryGetProperty("occurrences", out JsonElement counted), answers[i].ToString());
            Assert.Equal((phrases[i], occurrences, passages), (phrases[i], counted.GetInt32(), answers[i].GetProperty("passages").GetInt32()));
            Assert.Equal(
                found,
                answers[i].GetProperty("documents").EnumerateArray().Select(static document =>
                    (document.GetProperty("document").GetInt32(), document.GetProperty("hits").GetInt32(), document.GetProperty("pageHits").GetInt32())));
        }
    }

    /// <returns>The answer to each line.</returns>
    private static async Task<JsonElement[]> AskAsync(Segment segment, IEnumerable<string> lines)
    {
        using var folder = new SegmentFolder(segment);
        string output = await NodeScript.RunAsync([Path.Join(NodeTools.Folder, "search-index.mjs"), folder.Path], string.Concat(lines.Select(static line => line + "\n")));
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
    }
}
