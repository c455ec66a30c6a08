namespace KnowledgeBase.Rules.Words;

/// <summary>A set of UTF-16 code units that is asked for every character of every text.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (char c in characters)
        {
            _bits[c >> 6] |= 1UL << (c & 63);
        }
    }

    public bool Contains(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;
}
