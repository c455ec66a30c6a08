using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Format;

/// <summary>
/// How displayed text is written: each character, and each of the frequent words, is one symbol of a Huffman code. The characters come first
/// and are in ascending order, then the four controls, then the words.
/// </summary>
internal sealed class TextCode
{
    public const int Controls = 4;

    private readonly Dictionary<char, int> _indexes;
    private readonly string[] _symbols;

    /// <param name="characters">In ascending order.</param>
    /// <param name="words">Of two characters or more.</param>
    /// <param name="lengths">The length of each symbol's code, 0 for those that are never used.</param>
    public TextCode(char[] characters, string[] words, byte[] lengths)
    {
        Characters = characters;
        Words = words;
        Huffman = new HuffmanCode(lengths);
        _indexes = characters.Select(static (c, i) => (c, i)).ToDictionary(static pair => pair.c, static pair => pair.i);
        _symbols = [.. characters.Select(static c => c.ToString()), .. Enumerable.Repeat("", Controls), .. words];
    }

    public char[] Characters { get; }

    public string[] Words { get; }

    public HuffmanCode Huffman { get; }

    /// <summary>Ends a block.</summary>
    public int End => Characters.Length;

    /// <summary>Begins a passage.</summary>
    public int Passage => Characters.Length + 1;

    /// <summary>Begins a piece of the passage that is open.</summary>
    public int Piece => Characters.Length + 2;

    /// <summary>Ends a string that is no text of a passage.</summary>
    public int Text => Characters.Length + 3;

    public int IndexOf(char c) => _indexes[c];

    /// <summary>What a symbol stands for, empty for a control.</summary>
    public string this[int symbol] => _symbols[symbol];

    public bool IsControl(int symbol) => symbol >= Characters.Length && symbol < Characters.Length + Controls;

    /// <summary>Reads symbols up to the control that ends them.</summary>
    /// <exception cref="DamagedIndexException">Another control comes first.</exception>
    public string ReadString(ref BitReader reader)
    {
        var text = new System.Text.StringBuilder();
        while (true)
        {
            int symbol = Huffman.Read(ref reader);
            if (symbol == Text)
            {
                return text.ToString();
            }

            if (IsControl(symbol))
            {
                throw new DamagedIndexException("A text of the index ends in the wrong way.");
            }

            text.Append(_symbols[symbol]);
        }
    }
}
