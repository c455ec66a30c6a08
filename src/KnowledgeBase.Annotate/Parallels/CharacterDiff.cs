using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Aligns two texts character by character for readers: script and width are no difference, and a single character that happens to be the same
/// between two changes is part of the change.
/// </summary>
public static class CharacterDiff
{
    // Two sentences of the greatest length that are compared, with their marks, and some room.
    private const int MostCells = 4_000_000;

    private const int ShortestSame = 2;

    /// <summary>The sides of a passage. What stands between its sentences is aligned by itself, so that no two sentences are confused.</summary>
    /// <param name="firstLine">The text of the line that the first side stands in.</param>
    /// <param name="secondLine">That of the second.</param>
    public static EquatableArray<DiffRun> Of(ParallelPassage passage, string firstLine, string secondLine)
    {
        List<DiffRun> runs = [];
        int first = passage.First.Start;
        int second = passage.Second.Start;
        foreach (ParallelSentence sentence in passage.Sentences)
        {
            Align(firstLine[first..sentence.FirstStart], secondLine[second..sentence.SecondStart], runs);
            first = sentence.FirstStart + sentence.FirstLength;
            second = sentence.SecondStart + sentence.SecondLength;
            Align(firstLine[sentence.FirstStart..first], secondLine[sentence.SecondStart..second], runs);
        }

        return Readable(runs);
    }

    public static EquatableArray<DiffRun> Of(string first, string second)
    {
        List<DiffRun> runs = [];
        Align(first, second, runs);
        return Readable(runs);
    }

    private static void Align(string first, string second, List<DiffRun> runs)
    {
        int start = 0;
        while (start < Math.Min(first.Length, second.Length) && Same(first[start], second[start]))
        {
            start++;
        }

        int end = 0;
        while (end < Math.Min(first.Length, second.Length) - start && Same(first[^(end + 1)], second[^(end + 1)]))
        {
            end++;
        }

        Add(runs, first[..start], second[..start], isSame: true);
        AlignMiddle(first[start..^end], second[start..^end], runs);
        Add(runs, first[^end..], second[^end..], isSame: true);
    }

    private static void AlignMiddle(string first, string second, List<DiffRun> runs)
    {
        if (first.Length == 0 || second.Length == 0 || (long)first.Length * second.Length > MostCells)
        {
            Add(runs, first, second, isSame: false);
            return;
        }

        int[,] common = Common(first, second);
        for (int i = 0, j = 0; i < first.Length || j < second.Length;)
        {
            if (i < first.Length && j < second.Length && Same(first[i], second[j]))
            {
                Add(runs, first[i..++i], second[j..++j], isSame: true);
            }
            else if (j == second.Length || (i < first.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(runs, first[i..++i], "", isSame: false);
            }
            else
            {
                Add(runs, "", second[j..++j], isSame: false);
            }
        }
    }

    // Length of the longest common subsequence of what is left of both.
    private static int[,] Common(string first, string second)
    {
        var common = new int[first.Length + 1, second.Length + 1];
        for (int i = first.Length - 1; i >= 0; i--)
        {
            for (int j = second.Length - 1; j >= 0; j--)
            {
                common[i, j] = Same(first[i], second[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static bool Same(char a, char b) => Fold.ToKey(a) == Fold.ToKey(b);

    private static void Add(List<DiffRun> runs, string first, string second, bool isSame)
    {
        if (first.Length == 0 && second.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] is var last && last.IsSame == isSame)
        {
            runs[^1] = new DiffRun(last.First + first, last.Second + second, isSame);
        }
        else
        {
            runs.Add(new DiffRun(first, second, isSame));
        }
    }

    private static EquatableArray<DiffRun> Readable(List<DiffRun> runs)
    {
        List<DiffRun> readable = [];
        for (int i = 0; i < runs.Count; i++)
        {
            bool isChance = runs[i].IsSame && i > 0 && i < runs.Count - 1 && runs[i].First.Length < ShortestSame;
            Add(readable, runs[i].First, runs[i].Second, runs[i].IsSame && !isChance);
        }

        return readable.ToEquatableArray();
    }
}
