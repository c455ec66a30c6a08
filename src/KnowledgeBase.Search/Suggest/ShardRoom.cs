using System.Numerics;

namespace KnowledgeBase.Search.Suggest;

/// <summary>Entries that go into one shard, while there is room.</summary>
internal sealed class ShardRoom(SuggestAlphabet alphabet, SuggestAddresses addresses)
{
    private const int Overhead = 64;
    private const int KindBits = 2;

    private readonly SortedDictionary<int, SuggestEntry> _entries = [];
    private readonly HashSet<char> _keys = [];
    private int _bits = Overhead;

    /// <summary>The best first.</summary>
    public IReadOnlyCollection<SuggestEntry> Entries => _entries.Values;

    /// <summary>Adds all or nothing of them.</summary>
    public bool TryAdd(IEnumerable<SuggestEntry> entries)
    {
        Dictionary<int, SuggestEntry> added = [];
        HashSet<char> keys = [];
        int bits = _bits;
        foreach (SuggestEntry entry in entries)
        {
            if (_entries.ContainsKey(entry.Rank) || !added.TryAdd(entry.Rank, entry))
            {
                continue;
            }

            bits += BitsOf(entry);
            foreach (char key in entry.Keys)
            {
                bits += !_keys.Contains(key) && keys.Add(key) ? alphabet.ReadingBits(key) : 0;
            }

            if (bits > SuggestLimits.ShardBits)
            {
                return false;
            }
        }

        foreach ((int rank, SuggestEntry entry) in added)
        {
            _entries.Add(rank, entry);
        }

        _keys.UnionWith(keys);
        _bits = bits;
        return true;
    }

    private int BitsOf(SuggestEntry entry)
    {
        int text = entry.Suggestion.Text.Length;
        int address = addresses.Own(entry.Suggestion).Length;
        return KindBits + GammaBits(text - 1) + (text * alphabet.SymbolBits) + GammaBits(address) + (address * 7);
    }

    private static int GammaBits(int value) => (2 * BitOperations.Log2((uint)value + 1)) + 1;
}
