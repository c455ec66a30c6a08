using KnowledgeBase.Search;
using KnowledgeBase.Search.Index;
using KnowledgeBase.Search.Phrase;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Phrase;

public sealed class PhraseSearchTests
{
    private static readonly EquatableArray<IndexedDocument> s_seeds = Index([.. SeedDocuments.All]);

    [Theory]
    [InlineData("作风建设")]
    [InlineData("作風建設")]
    [InlineData("“作风”建设")]
    [InlineData("作 风　建，设")]
    public void ScriptPunctuationAndBlanksDoNotMatter(string query)
    {
        EquatableArray<IndexedDocument> index = Index(Document("d", "抓作風、建設", "“作风建设”"));

        PhraseResult result = PhraseSearch.Find(index, query);

        Assert.Equal(2, result.HitCount);
    }

    [Theory]
    [InlineData("XX镇", "XX镇")]
    [InlineData("**镇", "XX镇")]
    [InlineData("镇ＸＸ", "镇XX")]
    [InlineData("党××", "党，XX")]
    public void MasksAreOneCharacterAndAreShownWhole(string query, string shown)
    {
        EquatableArray<IndexedDocument> index = Index(Document("d", "在XX镇党，XX镇XX"));

        PhraseHit hit = PhraseSearch.Find(index, query).Documents[0].Hits[0];

        Assert.Equal(shown, hit.Passage.Text.Substring(hit.Start, hit.Length));
    }

    /// <summary>A search by culture passes over what is not visible and tells a wrong place; ours counts in UTF-16 code units as they are.</summary>
    [Theory]
    [InlineData("同\u200B志们，讲\u200B话", 5, 3)]
    [InlineData("\u202E讲话", 1, 2)]
    [InlineData("\U000E0041讲\u00AD话", 2, 3)]
    public void PlacesAreTrueWhereInvisibleCharactersStand(string text, int start, int length)
    {
        PhraseHit hit = PhraseSearch.Find(Index(Document("d", text)), "讲话").Documents[0].Hits[0];

        Assert.Equal((start, length), (hit.Start, hit.Length));
    }

    [Fact]
    public void OccurrencesDoNotOverlap()
    {
        PhraseResult result = PhraseSearch.Find(Index(Document("d", "一一一一一")), "一一");

        Assert.Equal([0, 2], Assert.Single(result.Documents).Hits.Select(hit => hit.Start));
    }

    [Fact]
    public void APhraseDoesNotCrossParagraphs()
    {
        PhraseResult result = PhraseSearch.Find(Index(Document("d", "担当作为", "同志们")), "作为同志");

        Assert.Equal(0, result.HitCount);
    }

    [Fact]
    public void APhraseCrossesFromARunInHeadingIntoItsParagraph()
    {
        var passage = new SearchPassage([new PassagePiece("h1", 0), new PassagePiece("p1", 7)], "（一）抓作风。建设是关键");
        var document = new SearchDocument("d", "题", "d.html", [passage]);

        PhraseResult result = PhraseSearch.Find(Index(document), "作风建设");

        Assert.Equal("h1", Assert.Single(Assert.Single(result.Documents).Hits).Anchor);
        Assert.Equal("p1", PhraseSearch.Find(Index(document), "建设").Documents[0].Hits[0].Anchor);
    }

    [Fact]
    public void TheTitleIsFoundOnThePageItself()
    {
        PhraseResult result = PhraseSearch.Find(Index(Document("d", "正文")), "题名");

        PhraseHit hit = Assert.Single(Assert.Single(result.Documents).Hits);
        Assert.Equal("", hit.Anchor);
    }

    [Fact]
    public void TheDocumentWithMostHitsComesFirst()
    {
        EquatableArray<IndexedDocument> index = Index(Document("a", "作风"), Document("b", "作风，作风", "作风"), Document("c", "作风"));

        PhraseResult result = PhraseSearch.Find(index, "作风");

        Assert.Equal(["b", "a", "c"], result.Documents.Select(hits => hits.Document.Key));
        Assert.Equal((5, 4), (result.HitCount, result.PassageCount));
    }

    [Fact]
    public void APlaceInAFieldCountsForAsManyAsItsWeightSaysInTheOrderAndForOneInTheCount()
    {
        SearchDocument inText = Document("a", "作风，作风，作风");
        SearchDocument inField = Document("b", "正文") with { Passages = [SearchPassage.OfPage("作风", weight: 4)] };

        PhraseResult result = PhraseSearch.Find(Index(inText, inField), "作风");

        Assert.Equal(["b", "a"], result.Documents.Select(hits => hits.Document.Key));
        Assert.Equal(4, result.HitCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。　")]
    public void AQueryWithoutCharactersFindsNothing(string query)
    {
        PhraseResult result = PhraseSearch.Find(s_seeds, query);

        Assert.Equal("", result.Folded);
        Assert.True(result.Documents.IsEmpty);
    }

    [Fact]
    public void CountsAreThoseOfBruteForce()
    {
        foreach (string query in RandomPhrases.From(SeedDocuments.All, 1_000))
        {
            PhraseResult result = PhraseSearch.Find(s_seeds, query);

            Assert.Equal((query, BruteForce.Count(SeedDocuments.All, query)), (query, new BruteForce.Counts(result.HitCount, result.Documents.Count)));
        }
    }

    [Fact]
    public void EveryHitFoldsToThePhrase()
    {
        foreach (string query in RandomPhrases.From(SeedDocuments.All, 200))
        {
            PhraseResult result = PhraseSearch.Find(s_seeds, query);

            Assert.All(
                result.Documents.SelectMany(static document => document.Hits),
                hit => Assert.Equal(result.Folded, Fold.Skeleton(hit.Passage.Text).Text.Substring(FoldedStart(hit), result.Folded.Length)));
        }
    }

    private static int FoldedStart(PhraseHit hit) => Fold.Skeleton(hit.Passage.Text).Origins.ToList().IndexOf(hit.Start);

    private static EquatableArray<IndexedDocument> Index(params SearchDocument[] documents) =>
        IndexReader.Read(IndexWriter.Write(documents).Select(static segment => segment.Script));

    private static SearchDocument Document(string key, params string[] paragraphs) =>
        new(key, "题名", $"{key}.html", [SearchPassage.OfPage("题名", weight: 3), .. paragraphs.Select((text, i) => new SearchPassage([new PassagePiece($"p{i}", 0)], text))]);
}
