using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Where the very common pairs of characters stand: one bit for each offset whose character and the next are one.</summary>
internal sealed class CommonPairs
{
    private readonly ulong[] _bits;

    private CommonPairs(ulong[] bits) => _bits = bits;

    public bool this[int offset] => (_bits[offset >> 6] & (1ul << (offset & 63))) != 0;

    /// <param name="corpus">The texts.</param>
    /// <param name="big">A pair with more occurrences is very common.</param>
    public static CommonPairs Of(FoldedCorpus corpus, int big)
    {
        ushort[] symbols = corpus.Symbols;
        int[] ranks = Ranks(symbols, corpus.Alphabet.Rest, big, out int common);
        var counts = new int[common * common];
        for (int i = 1; i < symbols.Length; i++)
        {
            int first = ranks[symbols[i - 1]];
            int second = ranks[symbols[i]];
            if (first >= 0 && second >= 0)
            {
                counts[(first * common) + second]++;
            }
        }

        var bits = new ulong[(symbols.Length + 63) / 64];
        for (int i = 1; i < symbols.Length; i++)
        {
            int first = ranks[symbols[i - 1]];
            int second = ranks[symbols[i]];
            if (first >= 0 && second >= 0 && counts[(first * common) + second] > big)
            {
                bits[(i - 1) >> 6] |= 1ul << ((i - 1) & 63);
            }
        }

        return new CommonPairs(bits);
    }

    /// <summary>Numbers for the symbols that are frequent enough to be in a very common pair, −1 for the others.</summary>
    private static int[] Ranks(ushort[] symbols, int rest, int big, out int common)
    {
        var counts = new int[rest + 1];
        foreach (ushort symbol in symbols)
        {
            counts[symbol]++;
        }

        var ranks = new int[rest + 1];
        common = 0;
        for (int symbol = 0; symbol < ranks.Length; symbol++)
        {
            ranks[symbol] = symbol != IndexFormat.End && counts[symbol] > big ? common++ : -1;
        }

        return ranks;
    }
}
