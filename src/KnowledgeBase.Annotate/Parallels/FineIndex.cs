using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// The strings of five characters of one text with the sentences that have them, to find like sentences in another: two sentences with eight
/// characters in common share one.
/// </summary>
internal sealed class FineIndex
{
    private static readonly Winnowing s_fine = new(gram: 5, window: 4);

    // A string in more sentences than this is the text's own refrain.
    private const int MostSentences = 16;

    // Ascending: the hash in the upper 32 bits, the sentence in the lower ones.
    private readonly ulong[] _entries;

    private FineIndex(ulong[] entries) => _entries = entries;

    public static FineIndex Of(TextSet texts, int text)
    {
        List<ulong> entries = new(texts.Tables[text].Text.Length / 2);
        List<uint> hashes = [];
        for (int sentence = 0; sentence < texts.Tables[text].Count; sentence++)
        {
            hashes.Clear();
            s_fine.Pick(texts.Written(text, sentence), hashes);
            foreach (uint hash in hashes)
            {
                entries.Add(((ulong)hash << 32) | (uint)sentence);
            }
        }

        entries.Sort();
        return new FineIndex(WithoutRefrains(entries));
    }

    /// <summary>Sentences of the text with those of another that share a string, as often as they do, ascending: the first in the upper 32 bits.</summary>
    /// <param name="met">Is filled with them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Meet(FineIndex other, List<ulong> met)
    {
        met.Clear();
        (ulong[] a, ulong[] b) = (_entries, other._entries);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            uint hash = (uint)(a[i] >> 32);
            uint theirs = (uint)(b[j] >> 32);
            if (hash != theirs)
            {
                (i, j) = hash < theirs ? (i + 1, j) : (i, j + 1);
                continue;
            }

            int end = EndOf(b, j);
            for (; i < a.Length && a[i] >> 32 == hash; i++)
            {
                for (int k = j; k < end; k++)
                {
                    met.Add((a[i] << 32) | (uint)b[k]);
                }
            }

            j = end;
        }

        met.Sort();
    }

    private static ulong[] WithoutRefrains(List<ulong> sorted)
    {
        Span<ulong> entries = CollectionsMarshal.AsSpan(sorted);
        int distinct = 0;
        foreach (ulong entry in entries)
        {
            if (distinct == 0 || entry != entries[distinct - 1])
            {
                entries[distinct++] = entry;
            }
        }

        entries = entries[..distinct];
        int kept = 0;
        for (int start = 0, end; start < entries.Length; start = end)
        {
            end = EndOf(entries, start);
            if (end - start <= MostSentences)
            {
                entries[start..end].CopyTo(entries[kept..]);
                kept += end - start;
            }
        }

        return entries[..kept].ToArray();
    }

    private static int EndOf(ReadOnlySpan<ulong> entries, int start)
    {
        int end = start + 1;
        while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32)
        {
            end++;
        }

        return end;
    }
}
