using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Which sentences share a picked string. Sentences are numbered through all texts. A string that stands in one text only meets nobody, and
/// one that stands in more than <see cref="SetPhrases.MostTexts"/> is a set phrase: neither is kept.
/// </summary>
internal sealed class FingerprintIndex
{
    // Nobody writes the same eight characters into more sentences of one speech unless it is a form.
    private const int MostPerText = 4;
    private const int Parts = 256;
    private const int PrefixBits = 18;

    private readonly ulong[] _entries;
    private readonly int[] _starts;

    private FingerprintIndex(ulong[] entries)
    {
        _entries = entries;
        _starts = new int[(1 << PrefixBits) + 1];
        int at = 0;
        for (int prefix = 0; prefix < _starts.Length; prefix++)
        {
            while (at < entries.Length && (int)(entries[at] >> (64 - PrefixBits)) < prefix)
            {
                at++;
            }

            _starts[prefix] = at;
        }
    }

    /// <param name="picked">For each text its entries: the hash in the upper 32 bits, the sentence's number in the lower ones. Is emptied.</param>
    /// <param name="textOf">The text of each sentence.</param>
    public static FingerprintIndex Of(ulong[][] picked, int[] textOf)
    {
        (ulong[] entries, int[] bounds) = Divide(picked);
        Parallel.For(0, Parts, part => entries.AsSpan(bounds[part]..bounds[part + 1]).Sort());
        return new FingerprintIndex(Useful(entries, textOf));
    }

    /// <summary>The sentences with this hash, ascending; lower 32 bits of each entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<ulong> Find(uint hash)
    {
        int prefix = (int)(hash >> (32 - PrefixBits));
        int end = _starts[prefix + 1];
        int from = _starts[prefix];
        while (from < end && (uint)(_entries[from] >> 32) < hash)
        {
            from++;
        }

        int to = from;
        while (to < end && (uint)(_entries[to] >> 32) == hash)
        {
            to++;
        }

        return _entries.AsSpan(from..to);
    }

    private static (ulong[] Entries, int[] Bounds) Divide(ulong[][] picked)
    {
        var bounds = new int[Parts + 1];
        foreach (ulong[] text in picked)
        {
            foreach (ulong entry in text)
            {
                bounds[(int)(entry >> 56) + 1]++;
            }
        }

        for (int part = 0; part < Parts; part++)
        {
            bounds[part + 1] += bounds[part];
        }

        int[] next = bounds[..Parts];
        var entries = new ulong[bounds[Parts]];
        for (int text = 0; text < picked.Length; text++)
        {
            foreach (ulong entry in picked[text])
            {
                entries[next[(int)(entry >> 56)]++] = entry;
            }

            // All of them twice would be the most that the whole search needs.
            picked[text] = [];
        }

        return (entries, bounds);
    }

    private static ulong[] Useful(ulong[] entries, int[] textOf)
    {
        int kept = 0;
        for (int start = 0, end; start < entries.Length; start = end)
        {
            end = start;
            int texts = 0;
            int last = -1;
            while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32)
            {
                int text = textOf[(int)(uint)entries[end++]];
                texts += text == last ? 0 : 1;
                last = text;
            }

            if (texts is > 1 and <= SetPhrases.MostTexts)
            {
                kept = Keep(entries, textOf, start, end, kept);
            }
        }

        return entries[..kept];
    }

    private static int Keep(ulong[] entries, int[] textOf, int start, int end, int kept)
    {
        int inText = 0;
        int last = -1;
        for (int i = start; i < end; i++)
        {
            int text = textOf[(int)(uint)entries[i]];
            inText = text == last ? inText + 1 : 1;
            last = text;
            if (inText <= MostPerText && (i == start || entries[i] != entries[i - 1]))
            {
                entries[kept++] = entries[i];
            }
        }

        return kept;
    }
}
