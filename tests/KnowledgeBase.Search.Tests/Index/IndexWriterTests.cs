using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Index;
using KnowledgeBase.Text;

namespace KnowledgeBase.Tests.Index;

public sealed class IndexWriterTests
{
    [Fact]
    public void TheOrderOfTheDocumentsDoesNotMatter()
    {
        EquatableArray<IndexSegment> forwards = IndexWriter.Write(SeedDocuments.All);

        EquatableArray<IndexSegment> backwards = IndexWriter.Write(SeedDocuments.All.Reverse());

        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void AFileIsNamedByTheHashOfItsBytes()
    {
        IndexSegment segment = Assert.Single(IndexWriter.Write(SeedDocuments.All));

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(segment.Script)));

        Assert.Equal($"index-{hash[..16]}.js", segment.FileName);
    }

    [Fact]
    public void ALargeIndexIsCutBetweenDocuments()
    {
        IEnumerable<SearchDocument> documents = Enumerable.Range(0, 5).Select(i => Document($"d{i}", new string('讲', 40_000)));

        EquatableArray<IndexSegment> segments = IndexWriter.Write(documents);

        Assert.Equal([2, 2, 1], segments.Select(segment => IndexReader.Read([segment.Script]).Count));
    }

    [Fact]
    public void NothingInAScriptCanEndItEarly()
    {
        SearchDocument document = Document("d", "</script><!--\u2028\u2029\uFEFF\"\\\n𠮷");

        string script = Assert.Single(IndexWriter.Write([document])).Script;

        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
        Assert.Equal(document.Passages[0].Text, IndexReader.Read([script])[0].Passages[0].Text);
    }

    [Fact]
    public void HalfACharacterIsRefused() =>
        Assert.Throws<EncoderFallbackException>(() => IndexWriter.Write([Document("d", "\uD842")]));

    [Fact]
    public void TwoDocumentsCannotHaveOneKey()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => IndexWriter.Write([Document("d", "一"), Document("d", "二")]));

        Assert.StartsWith("Two documents have the key 'd'.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(0, 0)]
    [InlineData(0, 9)]
    public void PiecesMustFollowEachOtherInsideThePassage(int first, int second)
    {
        var passage = new SearchPassage([new PassagePiece("a", first), new PassagePiece("b", second)], "一二三");

        Assert.Throws<ArgumentException>(() => IndexWriter.Write([new SearchDocument("d", "题", "d.html", [passage])]));
    }

    private static SearchDocument Document(string key, string text) =>
        new(key, "题", $"{key}.html", [new SearchPassage([new PassagePiece("p1", 0)], text)]);
}
