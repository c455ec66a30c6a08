using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>Where in the decoded seed the words of each block stand: what two versions of one speech have in common.</summary>
internal sealed class BlockPlaces
{
    private readonly SpeechBody _body;
    private readonly AssembledSeed _seed;
    private readonly ILookup<int, OriginRun> _runs;

    private BlockPlaces(SpeechBody body, AssembledSeed seed)
    {
        _body = body;
        _seed = seed;
        _runs = seed.Origins.Runs.Where(static run => run.First.Kind == OriginKind.Block).ToLookup(static run => run.First.Index);
    }

    /// <summary>Null when the front matter does not say what is needed to write the seed again.</summary>
    public static BlockPlaces? Of(YamlMapping? frontMatter, SpeechBody body)
    {
        try
        {
            return frontMatter is null ? null : new BlockPlaces(body, SeedAssembler.Assemble(ProvenanceReader.Read(frontMatter), body));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Where the words of the block with this number begin; null for a gap, a note and an empty block.</summary>
    public Place? StartOf(int block)
    {
        if (!_runs.Contains(block))
        {
            return null;
        }

        (int line, int column) = new LineIndex(_seed.Text).PlaceOf(_runs[block].First().Start);
        return new Place(line, column);
    }

    /// <summary>The block of another version that has most of the words of the block with this number; null when none has any, or the two do not tell of the same seed.</summary>
    public BodyBlock? HolderOf(int block, BlockPlaces other)
    {
        if (other._seed.Text != _seed.Text)
        {
            return null;
        }

        Dictionary<int, int> held = [];
        foreach (OriginRun run in _runs[block])
        {
            for (int at = run.Start; at < run.Start + run.Length; at++)
            {
                SeedOrigin origin = other._seed.Origins[at];
                if (origin.Kind == OriginKind.Block)
                {
                    held[origin.Index] = (held.TryGetValue(origin.Index, out int count) ? count : 0) + 1;
                }
            }
        }

        return held.Count == 0 ? null : other._body.Blocks[held.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).First().Key];
    }
}
