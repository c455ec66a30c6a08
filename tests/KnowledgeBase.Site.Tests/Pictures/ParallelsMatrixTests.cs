using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Heat;
using KnowledgeBase.Theme.Pictures.Parallels;

namespace KnowledgeBase.Site.Tests.Pictures;

public class ParallelsMatrixTests
{
    [Fact]
    public void APairStandsInTheRowAndTheColumnOfBothAndNoSpeechBesideItself()
    {
        HeatData matrix = Matrix(Data(["a", "b", "c"], [("a", "c", 3)]));

        Assert.Equal(["1 a", "2 c"], matrix.Rows.Select(static row => row.Head.Label));
        Assert.Equal(["1", "2"], matrix.Columns.Select(static column => column.Label));
        Assert.Equal([null, 3], matrix.Rows[0].Cells.Select(static cell => cell?.Value));
        Assert.Equal([3, null], matrix.Rows[1].Cells.Select(static cell => cell?.Value));
    }

    [Fact]
    public void SpeechesWithoutParallelsMakeNoMatrix() => Assert.Null(ParallelsMatrix.Of(Data(["a", "b"], []), "题名"));

    [Fact]
    public void ThoseWithMostInCommonAreKept()
    {
        string[] keys = [.. Enumerable.Range(0, 1000).Select(static i => $"s{i:D4}")];
        HeatData matrix = Matrix(Data(keys, [.. keys.Skip(1).Select(static (key, i) => ("s0000", key, i + 1))]));

        Assert.Equal(ParallelsMatrix.MostSpeeches, matrix.Rows.Count);
        Assert.Equal("1 s0000", matrix.Rows[0].Head.Label);
        Assert.Equal("40 s0999", matrix.Rows[^1].Head.Label);
        Assert.All(matrix.Rows, row => Assert.Equal(matrix.Columns.Count, row.Cells.Count));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "x")]
    public void APairOfAnythingButTwoOfTheSpeechesIsAnError(string first, string second) =>
        Assert.Throws<ArgumentException>(() => ParallelsMatrix.Of(Data(["a", "b"], [(first, second, 1)]), "题名"));

    private static HeatData Matrix(ParallelsData data) => ParallelsMatrix.Of(data, "题名") ?? throw new InvalidOperationException("There are parallels.");

    private static ParallelsData Data(string[] speeches, (string First, string Second, int Count)[] pairs) => new()
    {
        Speeches = speeches.Select(static key => new ParallelSpeech(key, key, new PictureLink(SitePaths.Speech(key)))).ToEquatableArray(),
        Pairs = pairs.Select(static pair => new ParallelPair(pair.First, pair.Second, pair.Count, null)).ToEquatableArray(),
    };
}
