using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Reading;

public sealed class HitPlacesTests
{
    [Theory]
    [InlineData("同\u200B志们，讲\u200B话", 5, 3)]
    [InlineData("\u202E讲话", 1, 2)]
    [InlineData("\U000E0041讲\u00AD话", 2, 3)]
    public void PlacesAreTrueWhereInvisibleCharactersStand(string text, int start, int length)
    {
        var document = new SearchDocument("d", "题名", "d.html", [new SearchPassage([new PassagePiece("p", 0)], text)]);
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write([document], [])));

        QueryHit hit = Assert.Single(reader.Match(QueryParser.Parse("讲话").Query!, 0)!.Hits);

        Assert.Equal((start, start + length), (hit.DisplayStart, hit.DisplayEnd));
    }

    [Fact]
    public void EveryHitFoldsToThePhrase()
    {
        var reader = new SegmentReader(new SegmentShards(SegmentWriter.Write(SeedDocuments.All, [])));
        int hits = 0;
        foreach (string phrase in RandomPhrases.From(SeedDocuments.All, 200).Select(static phrase => Fold.Skeleton(phrase).Text).Where(static phrase => phrase.Length > 1 && !phrase.Contains('□', StringComparison.Ordinal)))
        {
            SearchQuery query = QueryParser.Parse($"\"{phrase}\"").Query!;
            foreach (FoundDocument found in reader.Search(query).Documents)
            {
                DocumentText document = reader.Document(found.Number);
                foreach (QueryHit hit in reader.Match(query, found.Number)!.Hits)
                {
                    Assert.Equal(phrase, Fold.Skeleton(document.Passages[hit.Passage].Text).Text[hit.Span.Start..hit.Span.End]);
                    hits++;
                }
            }
        }

        Assert.True(hits > 200);
    }
}
