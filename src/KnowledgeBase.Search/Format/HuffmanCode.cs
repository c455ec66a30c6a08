namespace KnowledgeBase.Search.Format;

/// <summary>
/// A canonical Huffman code (Huffman 1952; Schwartz and Kallick 1964): the lengths alone, 0 for symbols that never occur, give the codes of
/// the writer and the table of the reader.
/// </summary>
internal sealed class HuffmanCode
{
    private readonly int[] _symbols;
    private readonly uint[] _firstCode = new uint[IndexFormat.LongestCode + 2];
    private readonly int[] _firstIndex = new int[IndexFormat.LongestCode + 2];

    /// <param name="lengths">Bits of each symbol's code, at most <see cref="IndexFormat.LongestCode"/>.</param>
    /// <exception cref="DamagedIndexException">The lengths are those of no code.</exception>
    public HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        Codes = new uint[lengths.Length];
        var counts = new int[IndexFormat.LongestCode + 2];
        foreach (byte length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        uint code = 0;
        int index = 0;
        for (int length = 1; length <= IndexFormat.LongestCode; length++)
        {
            code = (code + (uint)counts[length - 1]) << 1;
            _firstCode[length] = code;
            _firstIndex[length] = index;
            index += counts[length];
            if (code + (uint)counts[length] > 1u << length)
            {
                throw new DamagedIndexException("The alphabet of the index has no code.");
            }
        }

        _firstIndex[IndexFormat.LongestCode + 1] = index;
        _symbols = new int[index];
        var next = (int[])_firstIndex.Clone();
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length > 0)
            {
                Codes[symbol] = _firstCode[length] + (uint)(next[length] - _firstIndex[length]);
                _symbols[next[length]++] = symbol;
            }
        }
    }

    public byte[] Lengths { get; }

    public uint[] Codes { get; }

    public void Write(BitWriter writer, int symbol) => writer.Bits(Codes[symbol], Lengths[symbol]);

    /// <exception cref="DamagedIndexException">The bits are no code.</exception>
    public int Read(ref BitReader reader)
    {
        uint bits = reader.Peek(IndexFormat.LongestCode);
        for (int length = 1; length <= IndexFormat.LongestCode; length++)
        {
            uint code = bits >> (IndexFormat.LongestCode - length);
            int index = (int)(code - _firstCode[length]);
            if (code >= _firstCode[length] && index < _firstIndex[length + 1] - _firstIndex[length])
            {
                _ = reader.Bits(length);
                return _symbols[_firstIndex[length] + index];
            }
        }

        throw new DamagedIndexException("A text of the index is no text.");
    }
}
