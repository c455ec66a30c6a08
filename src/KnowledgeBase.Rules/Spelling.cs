namespace KnowledgeBase.Rules;

/// <summary>Finds the word that was probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate with the smallest edit distance (insertions, deletions, substitutions of UTF-16 code units; case does not count)
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

    /// <summary>A sentence for the end of a message: <c> Did you mean 'x'?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Closest(word, candidates) is { } closest ? $" Did you mean '{closest}'?" : "";

    private static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
