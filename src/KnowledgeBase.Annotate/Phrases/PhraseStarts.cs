using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeBase.Annotate.Parallels;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// The positions at which a phrase may begin that stands in several texts, divided so that those with the same first characters are together.
/// Most strings stand in one text only; a bit for each hash is enough to leave them out.
/// </summary>
internal sealed class PhraseStarts
{
    public const int Parts = 64;

    private const int Gram = PhraseFinder.Shortest;
    private const int BitsForHash = 8;
    private const int FewestBits = 1 << 16;
    private const int MostBits = 1 << 28;

    private static readonly ulong s_outgoing = GramHash.Power(Gram);

    private readonly int[] _positions;
    private readonly int[] _bounds;

    private PhraseStarts(int[] positions, int[] bounds) => (_positions, _bounds) = (positions, bounds);

    public Span<int> this[int part] => _positions.AsSpan(_bounds[part].._bounds[part + 1]);

    /// <param name="owners">The speech that each text is of.</param>
    public static PhraseStarts Of(ClauseText clauses, WordBoundaries boundaries, int[] owners)
    {
        int bits = BitsFor(clauses);
        ulong[] repeated = Repeated(clauses, owners, bits);
        var found = new Found[owners.Length];
        Parallel.For(0, owners.Length, static () => new Hashes(), (text, _, hashes) =>
        {
            hashes.Read(clauses, text);
            found[text] = Found.Of(hashes, repeated, boundaries);
            return hashes;
        }, static _ => { });

        var bounds = new int[Parts + 1];
        foreach (byte part in found.SelectMany(static text => text.Parts))
        {
            bounds[part + 1]++;
        }

        for (int part = 0; part < Parts; part++)
        {
            bounds[part + 1] += bounds[part];
        }

        int[] next = bounds[..Parts];
        var positions = new int[bounds[Parts]];
        for (int text = 0; text < found.Length; text++)
        {
            for (int i = 0; i < found[text].Positions.Length; i++)
            {
                positions[next[found[text].Parts[i]]++] = found[text].Positions[i];
            }

            found[text] = new Found([], []);
        }

        return new PhraseStarts(positions, bounds);
    }

    private static int BitsFor(ClauseText clauses)
    {
        int bits = FewestBits;
        while (bits < MostBits && bits < (long)BitsForHash * clauses.Text.Length)
        {
            bits *= 2;
        }

        return bits;
    }

    // Texts of one speech follow each other in any order, so a hash is compared with those of earlier texts of other speeches.
    private static ulong[] Repeated(ClauseText clauses, int[] owners, int bits)
    {
        var seen = new ulong[bits / 64];
        var again = new ulong[bits / 64];
        Hashes hashes = new();
        List<int> slots = [];
        foreach (IGrouping<int, int> speech in Enumerable.Range(0, owners.Length).GroupBy(text => owners[text]).OrderBy(static speech => speech.Key))
        {
            slots.Clear();
            foreach (int text in speech)
            {
                hashes.Read(clauses, text);
                foreach ((_, ulong hash) in hashes.All)
                {
                    slots.Add((int)(hash & (ulong)(bits - 1)));
                }
            }

            foreach (int slot in slots)
            {
                again[slot >> 6] |= seen[slot >> 6] & (1UL << slot);
            }

            foreach (int slot in slots)
            {
                seen[slot >> 6] |= 1UL << slot;
            }
        }

        return again;
    }

    /// <summary>The positions of one text at which a phrase may begin, and the part of each.</summary>
    private readonly record struct Found(int[] Positions, byte[] Parts)
    {
        public static Found Of(Hashes hashes, ulong[] repeated, WordBoundaries boundaries)
        {
            ulong mask = ((ulong)repeated.Length * 64) - 1;
            List<int> positions = [];
            List<byte> parts = [];
            foreach ((int at, ulong hash) in hashes.All)
            {
                if ((repeated[(hash & mask) >> 6] & (1UL << (int)hash)) != 0 && boundaries.CanBegin(at))
                {
                    positions.Add(at);
                    parts.Add((byte)(hash >> 58));
                }
            }

            return new Found([.. positions], [.. parts]);
        }
    }

    /// <summary>The hash of each string of the shortest length inside a clause of one text, and where it begins; for one text after another.</summary>
    private sealed class Hashes
    {
        private readonly List<(int At, ulong Hash)> _all = [];

        public ReadOnlySpan<(int At, ulong Hash)> All => CollectionsMarshal.AsSpan(_all);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Read(ClauseText clauses, int of)
        {
            (int start, int end) = clauses.RangeOf(of);
            char[] text = clauses.Text;
            _all.Clear();
            ulong rolling = 0;
            int length = 0;
            for (int i = start; i < end; i++)
            {
                if (text[i] == ClauseText.End)
                {
                    (rolling, length) = (0, 0);
                    continue;
                }

                rolling = unchecked((rolling * GramHash.Multiplier) + text[i] - (length >= Gram ? text[i - Gram] * s_outgoing : 0));
                length++;
                if (length >= Gram)
                {
                    _all.Add((i - Gram + 1, GramHash.Mixed(rolling)));
                }
            }
        }
    }
}
