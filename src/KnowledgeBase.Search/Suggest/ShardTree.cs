using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Suggest;

/// <summary>
/// The shards, told apart by initials: what begins with the same initials stands in one shard, or, where that is too much, the best of it
/// does and there are further shards for one more initial.
/// </summary>
internal sealed class ShardTree(SuggestAlphabet alphabet, SuggestAddresses addresses)
{
    private const int NoChild = 0;
    private const int SameFile = 1;
    private const int OwnFile = 2;
    private const int Branch = 3;

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
            _directory.Bits(NoChild, 2);
            return;
        }

        IEnumerable<SuggestEntry> entries = places.Select(static place => place.Entry);
        if (room is not null && room.TryAdd(entries))
        {
            _directory.Bits(SameFile, 2);
            return;
        }

        ShardRoom own = new(alphabet, addresses);
        bool isLeaf = own.TryAdd(entries) || depth == SuggestLimits.Depth;
        if (own.Entries.Count == 0)
        {
            AddBest(own, places, depth);
        }

        _directory.Bits(isLeaf ? OwnFile : (uint)Branch, 2);
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

    /// <summary>The best of every beginning, then the second best, while there is room: no beginning pushes out the others.</summary>
    private static void AddBest(ShardRoom room, List<SuggestPlace> places, int depth)
    {
        IEnumerable<(SuggestPlace Place, int Turn)> turns = places
            .OrderBy(static place => place.At > 0)
            .ThenBy(static place => place.Entry.Rank)
            .GroupBy(place => place.Ahead(depth).ToString(), StringComparer.Ordinal)
            .SelectMany(static same => same.Select(static (place, turn) => (place, turn)));
        foreach ((SuggestPlace place, _) in turns.OrderBy(static turn => turn.Turn).ThenBy(static turn => turn.Place.At > 0).ThenBy(static turn => turn.Place.Entry.Rank))
        {
            if (!room.TryAdd([place.Entry]))
            {
                return;
            }
        }
    }
}
