namespace KnowledgeBase.Search.Format;

/// <summary>The characters of folded text as symbols: 1 and up in ascending order, 0 ends a passage, the highest stands for the rest.</summary>
internal sealed class FoldedAlphabet
{
    private readonly ushort[] _symbols = new ushort[char.MaxValue + 1];

    /// <param name="characters">In ascending order.</param>
    public FoldedAlphabet(char[] characters)
    {
        Characters = characters;
        for (int i = 0; i < characters.Length; i++)
        {
            _symbols[characters[i]] = (ushort)(i + 1);
        }

        SymbolBits = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Rest);
    }

    public char[] Characters { get; }

    /// <summary>Greater than every symbol of a character.</summary>
    public int Rest => Characters.Length + 1;

    /// <summary>How many bits a symbol takes in keys.</summary>
    public int SymbolBits { get; }

    /// <summary>0 for a character that no text has.</summary>
    public ushort Of(char c) => _symbols[c];

    /// <summary>The phrase in symbols; null when it has a character that no text has.</summary>
    public ushort[]? Of(string phrase)
    {
        var symbols = new ushort[phrase.Length];
        for (int i = 0; i < phrase.Length; i++)
        {
            symbols[i] = Of(phrase[i]);
            if (symbols[i] == 0)
            {
                return null;
            }
        }

        return symbols;
    }
}
