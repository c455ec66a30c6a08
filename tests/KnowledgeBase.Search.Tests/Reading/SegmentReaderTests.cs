using KnowledgeBase.Search;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Reading;

public sealed class SegmentReaderTests
{
    private static readonly SearchField[] s_fields = [new("genre", "term", IsFacet: true, IsStored: true), new("date", "date", IsFacet: true, IsStored: true)];

    /// <summary>So small that a few documents need every form of entry: splits, rests, unions, nodes with and without documents.</summary>
    private static readonly IndexSize s_fine = new(Cap: 4, Listed: 40, Big: 12);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void APhraseIsFoundWhereItStandsAndNowhereElse(int seed)
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(24, seed);
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(documents, s_fields, s_fine)));

        AssertExact(reader, new PhraseTruth(documents), seed, phrases: 600, longest: 40);
    }

    [Fact]
    public void AnOccurrenceThatCoversAnotherAcrossTheEndOfABlockIsCountedOnce()
    {
        // Groups so large that their keys are short: phrases are put together from pieces.
        IReadOnlyList<SearchDocument> documents = RepetitiveDocuments.All;
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(documents, [], IndexSize.Of(8_192))));

        AssertExact(reader, new PhraseTruth(documents), RepetitiveDocuments.Phrases);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1_024)]
    public void ThePlainSeedsAreFoundExactly(int cap)
    {
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(SeedDocuments.All, [], IndexSize.Of(cap))));

        AssertExact(reader, new PhraseTruth(SeedDocuments.All), seed: cap, phrases: 1_500, longest: 14);
    }

    [Fact]
    public void ADocumentComesOutAsItWentInButForLongRuns()
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(60, seed: 21);
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(documents, s_fields, s_fine)));

        for (int i = 0; i < documents.Count; i++)
        {
            DocumentText read = reader.Document(i);
            Assert.Equal((documents[i].Url, documents[i].Title, documents[i].Fields), (read.Url, read.Title, read.Fields));
            Assert.Equal(documents[i].Passages.Select(static passage => Fold.Skeleton(passage.Text).Text).Order(StringComparer.Ordinal), read.Passages.Select(static passage => Fold.Skeleton(passage.Text).Text).Order(StringComparer.Ordinal));
            Assert.Equal(Pieces(documents[i].Passages.Where(static passage => !passage.Text.Contains("****", StringComparison.Ordinal))), Pieces(read.Passages.Where(static passage => !passage.Text.Contains("****", StringComparison.Ordinal))));
        }

        static IEnumerable<string> Pieces(IEnumerable<SearchPassage> passages) =>
            passages.Where(static passage => passage.Weight == 1 && passage.Pieces[0].Anchor.Length > 0).Select(static passage => string.Join('|', passage.Pieces.Select(piece => $"{piece.Anchor}@{piece.Start}")) + passage.Text);
    }

    [Fact]
    public void QueriesAreAnsweredAsAScanOfAllTextAnswersThem()
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(16, seed: 5);
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(documents, s_fields, s_fine)));
        MatchDocument[] all = [.. documents.Select(static document => new MatchDocument([.. document.Passages.Select(static passage => MatchPassage.Of(passage.Text, passage.Weight, passage.Weight != 1))], document.Fields))];
        int asked = 0;
        foreach (string text in RandomQueries.Grown(1_500, seed: 9).Concat(RandomQueries.Mixtures(1_500, seed: 10)))
        {
            if (QueryParser.Parse(text).Query is not { } query)
            {
                continue;
            }

            foreach (bool strict in new[] { false, true })
            {
                SearchAnswer answer = reader.Search(query, strict);

                DocumentMatch?[] matches = [.. all.Select(document => QueryMatcher.Match(query.Root, document, strict))];
                Assert.Equal(
                    matches.Select((match, i) => (match, i)).Where(static pair => pair.match is not null).OrderByDescending(static pair => pair.match!.Weight).ThenBy(static pair => pair.i)
                        .Select(static pair => new FoundDocument(pair.i, pair.match!.Hits.Count, pair.match.Weight)),
                    answer.Documents);
                Assert.True(answer.Passages is null || answer.Passages == matches.Sum(static match => match?.PassageCount ?? 0), text);
                asked++;
            }
        }

        Assert.True(asked > 2_000);
    }

    [Fact]
    public void ADamagedFileGivesAnErrorOrTheRightAnswerNeverAWrongOne()
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(12, seed: 3);
        Segment segment = SegmentWriter.Write(documents, s_fields, s_fine);
        var truth = new PhraseTruth(documents);
        string[] phrases = [.. truth.Phrases(12, 6, seed: 4)];
        var random = new Random(8);
        int errors = 0;
        for (int i = 0; i < 300; i++)
        {
            SegmentFile file = segment.Files[random.Next(segment.Files.Count)];
            byte[] content = [.. file.Content];
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            Segment damaged = segment with { Files = [.. segment.Files.Select(one => one == file ? file with { Content = content } : one)] };
            try
            {
                AssertExact(new SegmentReader(new SegmentShards(damaged)), truth, phrases);
            }
            catch (DamagedIndexException)
            {
                errors++;
            }
        }

        Assert.True(errors > 50);
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        Segment segment = SegmentWriter.Write(SeedDocuments.All, []);
        Segment torn = segment with { Files = [.. segment.Files.Where(static file => file.Name != "g/0000.js")] };

        var error = Assert.Throws<DamagedIndexException>(() => new SegmentReader(new SegmentShards(torn)).Find("作风"));

        Assert.Contains("g/0000.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyIndexAnswersNothing()
    {
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write([], s_fields)));

        Assert.Equal(PhraseAnswer.None, reader.Find("作风"));
        Assert.True(reader.Search(QueryParser.Parse("作风 -建设").Query!).Documents.IsEmpty);
    }

    private static void AssertExact(SegmentReader reader, PhraseTruth truth, int seed, int phrases, int longest) =>
        AssertExact(reader, truth, truth.Phrases(phrases, longest, seed));

    private static void AssertExact(SegmentReader reader, PhraseTruth truth, IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            PhraseAnswer answer = reader.Find(phrase);

            (int occurrences, int passages, IReadOnlyList<(int, int, int)> documents) = truth.Of(phrase);
            Assert.Equal((phrase, occurrences, passages), (phrase, answer.Occurrences, answer.Passages));
            Assert.Equal(documents, answer.Documents.Select(static document => (document.Document, document.Occurrences, document.OnPage)));
        }
    }
}
