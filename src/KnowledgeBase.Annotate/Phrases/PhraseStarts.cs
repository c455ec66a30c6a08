using System.Runtime.CompilerServices;
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
        ulong[] repeated = Repeated(clauses, owners);
        ulong mask = ((ulong)repeated.Length * 64) - 1;
        var bounds = new int[Parts + 1];
        Each(clauses.Text, 0, clauses.Text.Length, (at, hash) =>
        {
            if (IsIn(repeated, hash & mask) && boundaries.CanBegin(at))
            {
                bounds[(int)(hash >> 58) + 1]++;
            }
        });
        for (int part = 0; part < Parts; part++)
        {
            bounds[part + 1] += bounds[part];
        }

        int[] next = bounds[..Parts];
        var positions = new int[bounds[Parts]];
        Each(clauses.Text, 0, clauses.Text.Length, (at, hash) =>
        {
            if (IsIn(repeated, hash & mask) && boundaries.CanBegin(at))
            {
                positions[next[(int)(hash >> 58)]++] = at;
            }
        });
        return new PhraseStarts(positions, bounds);
    }

    // Texts of one speech follow each other in any order, so a hash is compared with those of earlier texts of other speeches.
    private static ulong[] Repeated(ClauseText clauses, int[] owners)
    {
        int bits = FewestBits;
        while (bits < MostBits && bits < (long)BitsForHash * clauses.Text.Length)
        {
            bits *= 2;
        }

        ulong mask = (ulong)bits - 1;
        var seen = new ulong[bits / 64];
        var again = new ulong[bits / 64];
        foreach (IGrouping<int, int> speech in Enumerable.Range(0, owners.Length).GroupBy(text => owners[text]).OrderBy(static speech => speech.Key))
        {
            foreach (int text in speech)
            {
                (int start, int end) = clauses.RangeOf(text);
                Each(clauses.Text, start, end, (_, hash) =>
                {
                    if (IsIn(seen, hash & mask))
                    {
                        again[(hash & mask) >> 6] |= 1UL << (int)(hash & 63);
                    }
                });
            }

            foreach (int text in speech)
            {
                (int start, int end) = clauses.RangeOf(text);
                Each(clauses.Text, start, end, (_, hash) => seen[(hash & mask) >> 6] |= 1UL << (int)(hash & 63));
            }
        }

        return again;
    }

    private static bool IsIn(ulong[] bits, ulong bit) => (bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;

    // The hash of each string of the shortest length inside a clause, and where it begins.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Each(char[] text, int start, int end, Action<int, ulong> found)
    {
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
                found(i - Gram + 1, GramHash.Mixed(rolling));
            }
        }
    }
}
