using KnowledgeBase.Cli.Importing;

namespace KnowledgeBase.Cli.Tests.Importing;

public sealed class LineDifferenceTests
{
    [Fact]
    public void EachPlaceIsShownAtItsLine() =>
        Assert.Equal("@@ line 2 @@\n-二\n+贰\n@@ line 4 @@\n+五\n", LineDifference.Between("一\n二\n三\n四", "一\n贰\n三\n五\n四"));

    [Fact]
    public void EqualTextsHaveNoDifference() => Assert.Equal("", LineDifference.Between("一\n二\n", "一\n二\n"));

    [Fact]
    public void ALongLineIsShownWhereItDiffers()
    {
        string before = new string('长', 200) + "旧" + new string('长', 100);
        string after = new string('长', 200) + "新" + new string('长', 100);

        string[] lines = LineDifference.Between(before, after).Split('\n');

        Assert.Contains("旧", lines[1], StringComparison.Ordinal);
        Assert.Contains("新", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 103));
    }
}
