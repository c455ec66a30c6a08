namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlEntriesTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void ASecondEntryIsFoundAmongFewAndMany(int count)
    {
        string yaml = string.Concat(Enumerable.Range(1, count).Select(static i => $"k{i}: x\n"));

        var written = WrittenYaml.Of($"{yaml}k1: y\nk{count}: y\nlast: z\nlast: z\n");

        Assert.Equal(
            [
                $"({count + 1},1)-({count + 1},3) KB1002 Key 'k1' is already set on line 1. Remove one of the two.",
                $"({count + 2},1)-({count + 2},{2 + $"{count}".Length}) KB1002 Key 'k{count}' is already set on line {count}. Remove one of the two.",
                $"({count + 4},1)-({count + 4},5) KB1002 Key 'last' is already set on line {count + 3}. Remove one of the two.",
            ],
            written.Told);
        Assert.Equal([.. Enumerable.Range(1, count).Select(static i => $"k{i}"), "last"], written.Reading.Understood!.Entries.Select(static entry => entry.Key.Value));
        Assert.Equal("x", written.Reading.Understood.Text("k1"));
    }
}
