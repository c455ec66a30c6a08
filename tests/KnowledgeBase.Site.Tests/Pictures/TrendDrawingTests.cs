using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pictures.Trend;

namespace KnowledgeBase.Site.Tests.Pictures;

public class TrendDrawingTests
{
    [Fact]
    public void HeightsAreTimesInAMillionCharactersAndSharesOfSpeeches()
    {
        TrendDrawing drawing = TrendDrawing.Of(new TrendData
        {
            Years = [new TrendYear(2020, Use(count: 10, characters: 100_000, speeches: 1, of: 4)), new TrendYear(2021, Use(count: 10, characters: 200_000, speeches: 3, of: 4))],
            Undated = Use(count: 1, characters: 100_000, speeches: 1, of: 1),
        });

        Assert.Equal(100, drawing.MostPerMillion);
        Assert.Equal([1.0, 0.5, 0.1], drawing.Columns.Select(static column => column.Height));
        Assert.Equal([0.25, 0.75, 1], drawing.Columns.Select(static column => column.SpeechHeight));
    }

    [Fact]
    public void AYearWithoutSpeechesKeepsItsPlace()
    {
        TrendDrawing drawing = TrendDrawing.Of(new TrendData { Years = [new TrendYear(2015, Use(1)), new TrendYear(2019, Use(1))], Undated = Use(0) });

        Assert.Equal([2015, 2016, 2017, 2018, 2019, null], drawing.Columns.Select(static column => column.First));
        Assert.Equal([true, false, false, false, true, true], drawing.Columns.Select(static column => column.Use is not null));
    }

    [Fact]
    public void TheUndatedAreAlwaysThereAndStandApart()
    {
        TrendDrawing one = TrendDrawing.Of(new TrendData { Years = [new TrendYear(2020, Use(3))], Undated = Use(0) });
        TrendDrawing none = TrendDrawing.Of(new TrendData { Years = [], Undated = Use(5) });

        Assert.Null(one.Columns[^1].First);
        Assert.True(one.Columns[^1].X > one.AxisEnd);
        Assert.Equal(5, Assert.Single(none.Columns).Use?.Count);
        Assert.Equal(1, none.Columns[0].Height);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(1000)]
    public void ColumnsAreBoundedDoNotOverlapAndHoldEveryCount(int years)
    {
        TrendData data = new()
        {
            Years = Enumerable.Range(0, years).Select(static i => new TrendYear(1000 + i, Use(count: 1 + (i % 7), characters: 1000 + i))).ToEquatableArray(),
            Undated = Use(11),
        };

        TrendDrawing drawing = TrendDrawing.Of(data);

        Assert.InRange(drawing.Columns.Count, 2, TrendDrawing.MostColumns + 1);
        Assert.InRange(drawing.Columns.Count(static column => column.HasLabel), 2, TrendDrawing.MostLabels + 1);
        Assert.Equal(data.Total, drawing.Columns.Sum(static column => column.Use?.Count ?? 0));
        Assert.All(drawing.Columns.Zip(drawing.Columns.Skip(1)), static pair => Assert.True(pair.First.X + pair.First.Width <= pair.Second.X + 0.02));
        Assert.All(drawing.Columns, static column =>
        {
            Assert.InRange(column.X + column.Width, 0, 100.01);
            Assert.InRange(column.Height, 0, 1);
            Assert.InRange(column.SpeechHeight, 0, 1);
        });
    }

    [Fact]
    public void WhereNothingIsSaidNothingIsDrawn() =>
        Assert.All(TrendDrawing.Of(new TrendData { Years = [new TrendYear(2020, Use(0, characters: 0))], Undated = Use(0, characters: 0) }).Columns, static column => Assert.Equal(0, column.Height));

    private static TrendUse Use(int count, int characters = 1000, int speeches = 1, int of = 1) =>
        new() { Count = count, Characters = characters, Speeches = count == 0 ? 0 : speeches, AllSpeeches = of };
}
