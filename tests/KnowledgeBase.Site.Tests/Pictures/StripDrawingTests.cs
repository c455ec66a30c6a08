using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Strips;

namespace KnowledgeBase.Site.Tests.Pictures;

public class StripDrawingTests
{
    [Fact]
    public void AMarkStandsWhereItsTextStands()
    {
        DrawnMark mark = Assert.Single(StripDrawing.Of(Strip(200, [Mark(3, (50, 100), (150, 160))])).Marks);

        Assert.Equal([new DrawnSpan(25, 25), new DrawnSpan(75, 5)], mark.Spans);
    }

    [Fact]
    public void AMarkTooNarrowToBeSeenIsWidenedAndStaysInside()
    {
        DrawnMark mark = Assert.Single(StripDrawing.Of(Strip(10_000, [Mark(9, (9_999, 10_000))])).Marks);

        Assert.Equal(new DrawnSpan(100 - StripDrawing.Narrowest, StripDrawing.Narrowest), mark.Spans[0]);
    }

    [Fact]
    public void NothingIsAnEmptyStrip() => Assert.Empty(StripDrawing.Of(Strip(0, [])).Marks);

    [Fact]
    public void AThousandPlacesAreAsManyMarksAsCanBeToldApartAndCountAsBefore()
    {
        Strip strip = Strip(5_000, [.. Enumerable.Range(0, 1000).Select(static i => Mark(i + 1, (i * 5, (i * 5) + 2)))]);

        EquatableArray<DrawnMark> marks = StripDrawing.Of(strip).Marks;

        Assert.InRange(marks.Count, 2, StripDrawing.MostMarks);
        Assert.Equal(1000, marks.Sum(static mark => mark.Mark.Count));
        Assert.Equal(1000, marks[^1].Mark.LastParagraph);
        Assert.All(marks.Zip(marks.Skip(1)), static pair => Assert.True(pair.First.Mark.LastParagraph < pair.Second.Mark.Paragraph));
        Assert.All(marks.SelectMany(static mark => mark.Spans), static span => Assert.InRange(span.X + span.Width, 0, 100.15));
    }

    private static Strip Strip(int length, StripMark[] marks) =>
        new() { Label = "讲话", Language = "zh-Hans", Speech = new PictureLink(SitePaths.Speech("a")), Length = length, Marks = marks.ToEquatableArray() };

    private static StripMark Mark(int paragraph, params (int From, int To)[] spans) =>
        new() { Spans = spans.Select(static span => new StripSpan(span.From, span.To)).ToEquatableArray(), Link = new PictureLink(SitePaths.Speech("a"), $"k{paragraph}"), Paragraph = paragraph };
}
