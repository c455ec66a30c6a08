namespace KnowledgeBase.Rules;

/// <summary>Finds the word that was probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate with the smallest edit distance (insertions, deletions, substitutions and swapped neighbours, of UTF-16 code units; case does not count)
    /// if that is at most one third of the longer word and at least one edit is granted; null when nothing is near.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? closest = null;
        int best = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int longer = Math.Max(word.Length, candidate.Length);
            int granted = longer < 3 ? 0 : Math.Max(1, longer / 3);
            if (Math.Abs(word.Length - candidate.Length) > granted)
            {
                continue;
            }

            int distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= granted && distance < best)
            {
                (closest, best) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>The one candidate that is a single edit away, in a word of at least three; null when there is none or there are two.</summary>
    public static string? OnlyOneNear(string word, IEnumerable<string> candidates)
    {
        string[] near = [.. candidates.Where(candidate => Math.Max(word.Length, candidate.Length) >= 3 && Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant()) == 1).Take(2)];
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>A sentence for the end of a message: <c> Did you mean 'x'?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Closest(word, candidates) is { } closest ? $" Did you mean '{closest}'?" : "";

    // Optimal string alignment: two neighbours that changed places count as one edit, since that is how fingers err.
    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                int substitution = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(substitution, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
