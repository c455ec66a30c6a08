using KnowledgeBase.Search;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Tests.Writing;

public sealed class SegmentWriterTests
{
    [Fact]
    public void TheSameDocumentsGiveTheSameBytes()
    {
        IReadOnlyList<SearchDocument> documents = StrangeDocuments.Of(40, seed: 1);

        Segment first = SegmentWriter.Write(documents, []);
        Segment second = SegmentWriter.Write(documents, []);

        Assert.Equal(first.Name, second.Name);
        Assert.Equal(first.Files.Select(static file => file.Name), second.Files.Select(static file => file.Name));
        Assert.All(first.Files.Zip(second.Files), static pair => Assert.Equal(pair.First.Content, pair.Second.Content));
    }

    [Fact]
    public void ASegmentIsNamedByItsContent() =>
        Assert.NotEqual(SegmentWriter.Write(StrangeDocuments.Of(3, seed: 1), []).Name, SegmentWriter.Write(StrangeDocuments.Of(3, seed: 2), []).Name);

    [Fact]
    public void NoFileIsLargerThanReadersLoadAtOnce() =>
        Assert.All(SegmentWriter.Write(StrangeDocuments.Of(200, seed: 3), []).Files, static file => Assert.InRange(file.Content.Length, 9, 65_536));

    [Fact]
    public void TextBlocksStandWhereTheirNumberSays()
    {
        Segment segment = SegmentWriter.Write(StrangeDocuments.Of(60, seed: 4), []);

        SegmentFile[] texts = [.. segment.Files.Where(static file => file.Name[0] == 't')];
        Assert.All(texts.SkipLast(1), static file => Assert.Equal((IndexFormat.BlocksPerFile * IndexFormat.BlockBytes) + 9, file.Content.Length));
        Assert.Equal(0, (texts[^1].Content.Length - 9) % IndexFormat.BlockBytes);
    }

    [Fact]
    public void TwoDocumentsCannotHaveOneKey()
    {
        SearchDocument document = StrangeDocuments.Of(1, seed: 1)[0];

        Assert.Contains("'d000'", Assert.Throws<ArgumentException>(() => SegmentWriter.Write([document, document], [])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 1 })]
    [InlineData(new[] { 0, 0 })]
    [InlineData(new[] { 0, 9 })]
    [InlineData(new int[0])]
    public void PiecesOutOfOrderAreRefused(int[] starts)
    {
        var passage = new SearchPassage([.. starts.Select(static start => new PassagePiece("p", start))], "作风建设");

        Assert.Throws<ArgumentException>(() => SegmentWriter.Write([new SearchDocument("d", "", "d.html", [passage])], []));
    }

    [Fact]
    public void PagePassagesWeighAlike()
    {
        var document = new SearchDocument("d", "", "d.html", [SearchPassage.OfPage("甲", 5), SearchPassage.OfPage("乙", 2)]);

        Assert.Throws<ArgumentException>(() => SegmentWriter.Write([document], []));
    }
}
