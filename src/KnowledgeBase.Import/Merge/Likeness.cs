namespace KnowledgeBase.Import.Merge;

/// <summary>How much of a text stands in another one, told by pairs of neighbouring characters: a word more or less leaves most of them.</summary>
internal static class Likeness
{
    /// <summary>From here on two texts are taken for one that somebody changed.</summary>
    public const double Enough = 0.5;

    /// <summary>The share, 0 to 1, of the pairs of the shorter text that the longer one has too.</summary>
    public static double Of(string a, string b)
    {
        HashSet<(char, char)> ofA = PairsOf(a);
        HashSet<(char, char)> ofB = PairsOf(b);
        int fewer = Math.Min(ofA.Count, ofB.Count);
        ofA.IntersectWith(ofB);
        return fewer == 0 ? 0 : (double)ofA.Count / fewer;
    }

    private static HashSet<(char, char)> PairsOf(string text)
    {
        var pairs = new HashSet<(char, char)>();
        for (int i = 1; i < text.Length; i++)
        {
            pairs.Add((text[i - 1], text[i]));
        }

        return pairs;
    }
}
