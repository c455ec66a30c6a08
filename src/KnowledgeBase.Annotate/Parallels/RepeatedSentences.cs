namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// The sentences that stand in more than <see cref="SetPhrases.MostTexts"/> texts, by their hashes, and the pairs of texts that have so
/// many of them that they may be copies of one speech.
/// </summary>
internal sealed record RepeatedSentences(HashSet<ulong> SetSentences, ILookup<int, int> ManyCopies)
{
    private const int FewestShared = 5;

    public static RepeatedSentences Of(SentenceTable[] tables)
    {
        int count = tables.Sum(static table => table.Count);
        var hashes = new ulong[count];
        var texts = new int[count];
        int at = 0;
        for (int text = 0; text < tables.Length; text++)
        {
            foreach (ulong hash in tables[text].Hashes)
            {
                (hashes[at], texts[at]) = (hash, text);
                at++;
            }
        }

        Array.Sort(hashes, texts);
        HashSet<ulong> set = [];
        Dictionary<(int Earlier, int Later), int> shared = [];
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && hashes[end] == hashes[start])
            {
                end++;
            }

            if (end - start > SetPhrases.MostTexts)
            {
                set.Add(hashes[start]);
                CountNeighbours(texts.AsSpan(start..end), shared);
            }
        }

        return new RepeatedSentences(set, shared.Where(static pair => pair.Value >= FewestShared).ToLookup(static pair => pair.Key.Earlier, static pair => pair.Key.Later));
    }

    // Each with the next only: so many copies are one group when each is like the next.
    private static void CountNeighbours(Span<int> texts, Dictionary<(int Earlier, int Later), int> shared)
    {
        texts.Sort();
        for (int i = 1; i < texts.Length; i++)
        {
            (int, int) pair = (texts[i - 1], texts[i]);
            shared[pair] = shared.GetValueOrDefault(pair) + 1;
        }
    }
}
