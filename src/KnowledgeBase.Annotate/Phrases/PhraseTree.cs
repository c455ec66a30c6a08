using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// Sorts the positions of one part by what follows them, so that equal strings stand together, and gives every string that cannot go on in all
/// of its places: the inner nodes of a suffix tree, without the tree.
/// </summary>
internal sealed class PhraseTree(char[] text)
{
    /// <summary>No phrase is longer; a text without marks must not cost more for it.</summary>
    public const int Longest = 60;

    /// <param name="found">Gets the places of a string, its length, and the length that a shorter one has that stands in more places.</param>
    public void Walk(Span<int> positions, SpanAction found)
    {
        positions.Sort(Compare);
        List<(int Start, int Length)> open = [];
        for (int i = 1; i <= positions.Length; i++)
        {
            int common = i == positions.Length ? 0 : Common(positions[i - 1], positions[i]);
            int start = i - 1;
            while (open.Count > 0 && open[^1].Length > common)
            {
                (start, int length) = open[^1];
                open.RemoveAt(open.Count - 1);
                int outer = Math.Max(common, open.Count == 0 ? 0 : open[^1].Length);
                if (length >= PhraseFinder.Shortest)
                {
                    found(positions[start..i], length, outer);
                }
            }

            if (common > 0 && (open.Count == 0 || open[^1].Length < common))
            {
                open.Add((start, common));
            }
        }
    }

    public delegate void SpanAction(ReadOnlySpan<int> places, int length, int outer);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Compare(int a, int b)
    {
        int common = Common(a, b);
        int order = common == Longest ? 0 : text[a + common].CompareTo(text[b + common]);
        return order != 0 ? order : a.CompareTo(b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Common(int a, int b)
    {
        int common = 0;
        while (common < Longest && text[a + common] == text[b + common] && text[a + common] != ClauseText.End)
        {
            common++;
        }

        return common;
    }
}
