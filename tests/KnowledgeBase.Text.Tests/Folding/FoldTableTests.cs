using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Text.Folding;

public sealed class FoldTableTests
{
    [Fact]
    public void EveryPairOfOpenCcIsThere()
    {
        Assert.Equal(2966, Value("hant").Length);
        Assert.Equal(2966, Value("hans").Length);
        Assert.Equal(2966, Value("hant").Distinct().Count());
    }

    [Theory]
    [InlineData("overrideFrom", "overrideTo")]
    [InlineData("searchFrom", "searchTo")]
    [InlineData("yearFrom", "yearTo")]
    public void ParallelLinesAreEquallyLong(string from, string to)
    {
        Assert.Equal(Value(from).Length, Value(to).Length);
    }

    [Fact]
    public void SimplifiedSeedsAreLeftAlone()
    {
        foreach (string seed in Directory.GetFiles(Repository.PathTo("seeds"), "*.txt").Where(seed => !Path.GetFileName(seed).StartsWith("002", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(File.OpenRead(seed));
            string text = reader.ReadToEnd();

            Assert.Equal(text, Fold.ToHansDisplay(text));
        }
    }

    private static string Value(string key) => FoldTable.Text.Split('\n').Single(line => line.StartsWith(key + "\t", StringComparison.Ordinal))[(key.Length + 1)..];
}
