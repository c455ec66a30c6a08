using KnowledgeBase.Search;
using KnowledgeBase.Search.Index;

namespace KnowledgeBase.Tests.Index;

public sealed class IndexReaderTests
{
    [Fact]
    public void WhatWasWrittenIsReadBack()
    {
        var passage = new SearchPassage([new PassagePiece("h1", 0), new PassagePiece("p1", 5)], "一、讲话。同志們：");
        var document = new SearchDocument("d", "［讲话（２０２５）］", "speeches/d.html", [SearchPassage.OfPage("讲话（２０２５）", weight: 5), passage])
        {
            Fields = [new FieldValues("level", ["县"]), new FieldValues("themes", ["作风</script>", "乡村\u2028振兴"])],
        };

        IndexedDocument read = Assert.Single(IndexReader.Read(IndexWriter.Write([document]).Select(segment => segment.Script)));

        Assert.Equal(
            new IndexedDocument(
                "d",
                "［讲话（２０２５）］",
                "speeches/d.html",
                [
                    new IndexedPassage([new PassagePiece("", 0)], "讲话（２０２５）", "讲话2025") { Weight = 5 },
                    new IndexedPassage(passage.Pieces, passage.Text, "一讲话同志们"),
                ])
            {
                Fields = document.Fields,
            },
            read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("alert(1);\n")]
    [InlineData("(globalThis.KnowledgeBaseIndex ??= []).push({\"version\":1);\n")]
    [InlineData("(globalThis.KnowledgeBaseIndex ??= []).push({\"version\":1,\"documents\":[]});\n")]
    [InlineData("(globalThis.KnowledgeBaseIndex ??= []).push({\"version\":2,\"documents\":[{\"key\":null}]});\n")]
    public void AFileThatIsNoSegmentIsRefused(string script) =>
        Assert.Throws<FormatException>(() => IndexReader.Read([script]));
}
