using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Rules.Tests.Markup;

public class OffsetMapTests
{
    [Fact]
    public void OffsetsComeBackAsTheyWereGiven()
    {
        OffsetMap map = [3, 4, 5, 9, 10, 2, 2, 2, 7];

        Assert.Equal([3, 4, 5, 9, 10, 2, 2, 2, 7], map);
        Assert.Equal([3, 4, 5, 9, 10, 2, 2, 2, 7], Enumerable.Range(0, map.Count).Select(i => map[i]));
        Assert.Equal(6, map.Pieces.Count);
    }

    [Fact]
    public void ReplacedCharactersComeFromWhereTheFirstStood()
    {
        OffsetMap map = OffsetMap.Identity(6);

        Assert.Equal([0, 1, 2, 2, 2, 4, 5], map.Replace(2, 2, 3));
        Assert.Equal([0, 1, 4, 5], map.Replace(2, 2, 0));
    }

    [Fact]
    public void ASliceIsCutAtItsEnds()
    {
        OffsetMap map = [0, 1, 2, 10, 11, 12];

        Assert.Equal([new OffsetPiece(0, 2, 1), new OffsetPiece(1, 10, 2)], map.Slice(2, 3));
        Assert.Empty(map.Slice(3, 0));
    }

    [Fact]
    public void MapsWithTheSameOffsetsAreEqual()
    {
        OffsetMap whole = OffsetMap.Identity(4);
        OffsetMap joined = [0, 1, 2, 3];

        Assert.Equal(whole, joined);
        Assert.Equal(whole.GetHashCode(), joined.GetHashCode());
        Assert.NotEqual(whole, OffsetMap.Identity(5));
        Assert.NotEqual(whole, [0, 1, 2, 4]);
    }

    [Fact]
    public void ThereIsNoOffsetOutsideTheText()
    {
        OffsetMap map = OffsetMap.Identity(2);

        Assert.Throws<ArgumentOutOfRangeException>(() => map[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => map[-1]);
        Assert.Empty(OffsetMap.Identity(0));
    }
}
