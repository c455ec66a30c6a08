using System.Runtime.InteropServices;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Suggest;

/// <summary>
/// The shards, told apart by initials: what begins with the same initials stands in one shard, or, where that is too much, the best of it
/// does and there are further shards for one more initial.
/// </summary>
internal sealed class ShardTree(SuggestAlphabet alphabet, SuggestAddresses addresses)
{
    private static readonly (uint Code, int Bits) s_sameFile = (0b0, 1);
    private static readonly (uint Code, int Bits) s_noChild = (0b10, 2);
    private static readonly (uint Code, int Bits) s_ownFile = (0b110, 3);
    private static readonly (uint Code, int Bits) s_branch = (0b111, 3);

    private readonly List<IReadOnlyCollection<SuggestEntry>> _shards = [];
    private readonly BitWriter _directory = new();

    /// <summary>Entries of each shard, in the order of their files.</summary>
    public IReadOnlyList<IReadOnlyCollection<SuggestEntry>> Shards => _shards;

    /// <summary>Cuts the places and writes the directory.</summary>
    public void Build(IReadOnlyList<SuggestPlace> places, BitWriter root)
    {
        AddChildren(places, 0);
        int length = _directory.Length;
        byte[] bytes = _directory.ToBytes();
        for (int i = 0; i < length; i += 8)
        {
            int count = Math.Min(8, length - i);
            root.Bits((uint)bytes[i / 8] >> (8 - count), count);
        }
    }

    private void AddChildren(IReadOnlyList<SuggestPlace> places, int depth)
    {
        var children = new List<SuggestPlace>[SuggestKeys.NoLetter + 1];
        foreach (SuggestPlace place in places)
        {
            if (place[depth] is { } key)
            {
                foreach (int initial in SuggestKeys.InitialsOf(key))
                {
                    (children[initial] ??= []).Add(place);
                }
            }
        }

        ShardRoom? room = null;
        for (int initial = 1; initial <= SuggestKeys.NoLetter; initial++)
        {
            AddChild(children[initial], depth + 1, ref room);
        }
    }

    private void AddChild(List<SuggestPlace>? places, int depth, ref ShardRoom? room)
    {
        if (places is null)
        {
            Write(s_noChild);
            return;
        }

        IEnumerable<SuggestEntry> entries = places.Select(static place => place.Entry);
        if (room is not null && room.TryAdd(entries))
        {
            Write(s_sameFile);
            return;
        }

        ShardRoom own = new(alphabet, addresses);
        bool isLeaf = own.TryAdd(entries) || depth == SuggestLimits.Depth;
        if (own.Entries.Count == 0)
        {
            AddBest(own, places, depth);
        }

        Write(isLeaf ? s_ownFile : s_branch);
        _shards.Add(own.Entries);
        if (isLeaf)
        {
            room = own;
        }
        else
        {
            AddChildren(places, depth);
        }
    }

    private void Write((uint Code, int Bits) child) => _directory.Bits(child.Code, child.Bits);

    /// <summary>The best of every beginning, then the second best, while there is room: no beginning pushes out the others.</summary>
    private static void AddBest(ShardRoom room, List<SuggestPlace> places, int depth)
    {
        Dictionary<string, int> turns = new(StringComparer.Ordinal);
        var withTurns = places.Select(place =>
        {
            ref int turn = ref CollectionsMarshal.GetValueRefOrAddDefault(turns, place.Ahead(depth).ToString(), out _);
            return (place.Entry, Turn: turn++);
        });

        // Sorting keeps the order of equals, and the places come with beginnings first and the best first.
        foreach ((SuggestEntry entry, _) in withTurns.ToArray().OrderBy(static place => place.Turn))
        {
            if (!room.TryAdd([entry]))
            {
                return;
            }
        }
    }
}
