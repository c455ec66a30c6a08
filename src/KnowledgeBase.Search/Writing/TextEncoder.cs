using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Writes displayed text with the symbols of a code, the longest word first.</summary>
internal sealed class TextEncoder
{
    private readonly TextCode _code;
    private readonly int[] _characters = new int[char.MaxValue + 1];
    private readonly (string Word, int Symbol)[]?[] _words = new (string, int)[]?[char.MaxValue + 1];

    public TextEncoder(TextCode code)
    {
        _code = code;
        for (int i = 0; i < code.Characters.Length; i++)
        {
            _characters[code.Characters[i]] = i;
        }

        foreach (IGrouping<char, (string Word, int Symbol)> group in code.Words.Select((word, i) => (Word: word, Symbol: code.Text + 1 + i)).GroupBy(static word => word.Word[0]))
        {
            _words[group.Key] = [.. group.OrderByDescending(static word => word.Word.Length)];
        }
    }

    public TextCode Code => _code;

    /// <summary>The symbol of the text that begins at <paramref name="at"/>, and how many UTF-16 code units it stands for.</summary>
    public (int Symbol, int Length) Next(ReadOnlySpan<char> text, int at)
    {
        if (_words[text[at]] is { } words)
        {
            ReadOnlySpan<char> rest = text[at..];
            foreach ((string word, int symbol) in words)
            {
                if (rest.StartsWith(word))
                {
                    return (symbol, word.Length);
                }
            }
        }

        return (_characters[text[at]], 1);
    }

    /// <summary>A string that is no text of a passage, and what ends it.</summary>
    public void WriteString(BitWriter writer, string text)
    {
        for (int at = 0; at < text.Length;)
        {
            (int symbol, int length) = Next(text, at);
            _code.Huffman.Write(writer, symbol);
            at += length;
        }

        _code.Huffman.Write(writer, _code.Text);
    }
}
