using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Tests.Format;

public sealed class HuffmanCodeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(3_000)]
    public void SymbolsComeBackHoweverRareTheyAre(int symbols)
    {
        // Frequencies that double: without a limit the codes would be as long as there are symbols.
        long[] counts = [.. Enumerable.Range(0, symbols).Select(static i => i % 7 == 6 ? 0L : 1L << Math.Min(i, 40))];
        var code = new HuffmanCode(CodeLengths.Of(counts));
        int[] used = [.. Enumerable.Range(0, symbols).Where(symbol => counts[symbol] > 0)];
        var writer = new BitWriter();
        foreach (int symbol in used)
        {
            code.Write(writer, symbol);
        }

        var reader = new BitReader(writer.ToBytes());
        foreach (int symbol in used)
        {
            Assert.Equal(symbol, code.Read(ref reader));
        }

        Assert.True(code.Lengths.Max() <= IndexFormat.LongestCode);
    }

    [Fact]
    public void TheMoreFrequentSymbolHasTheShorterCode()
    {
        byte[] lengths = CodeLengths.Of([1, 100, 10, 1_000]);

        Assert.Equal([3, 2, 3, 1], lengths);
    }

    [Fact]
    public void LengthsOfNoCodeAreRefused() => Assert.Throws<DamagedIndexException>(static () => new HuffmanCode([1, 1, 1]));
}
