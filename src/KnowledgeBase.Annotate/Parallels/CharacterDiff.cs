using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Aligns two texts character by character for readers: script and width are no difference, and a single character that happens to be the same
/// between two changes is part of the change.
/// </summary>
public static class CharacterDiff
{
    private const int ShortestSame = 2;

    /// <summary>The sides of a passage. What stands between its sentences is aligned by itself, so that no two sentences are confused.</summary>
    /// <param name="firstLine">The text of the line that the first side stands in.</param>
    /// <param name="secondLine">That of the second.</param>
    public static EquatableArray<DiffRun> Of(ParallelPassage passage, string firstLine, string secondLine)
    {
        Alignment alignment = new();
        int first = passage.First.Start;
        int second = passage.Second.Start;
        foreach (ParallelSentence sentence in passage.Sentences)
        {
            alignment.Add(Keys(firstLine.AsSpan()[first..sentence.FirstStart]), Keys(secondLine.AsSpan()[second..sentence.SecondStart]));
            first = sentence.FirstStart + sentence.FirstLength;
            second = sentence.SecondStart + sentence.SecondLength;
            alignment.Add(Keys(firstLine.AsSpan()[sentence.FirstStart..first]), Keys(secondLine.AsSpan()[sentence.SecondStart..second]));
        }

        return Readable(alignment.Stretches, firstLine.AsSpan(passage.First.Start), secondLine.AsSpan(passage.Second.Start));
    }

    public static EquatableArray<DiffRun> Of(string first, string second)
    {
        Alignment alignment = new();
        alignment.Add(Keys(first), Keys(second));
        return Readable(alignment.Stretches, first, second);
    }

    private static char[] Keys(ReadOnlySpan<char> text)
    {
        char[] keys = new char[text.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Fold.ToKey(text[i]);
        }

        return keys;
    }

    private static EquatableArray<DiffRun> Readable(IReadOnlyList<AlignedStretch> stretches, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Alignment readable = new();
        for (int i = 0; i < stretches.Count; i++)
        {
            bool isChance = stretches[i].IsSame && i > 0 && i < stretches.Count - 1 && stretches[i].First < ShortestSame;
            readable.Add(stretches[i].First, stretches[i].Second, stretches[i].IsSame && !isChance);
        }

        List<DiffRun> runs = [];
        foreach (AlignedStretch stretch in readable.Stretches)
        {
            runs.Add(new DiffRun(first[..stretch.First].ToString(), second[..stretch.Second].ToString(), stretch.IsSame));
            first = first[stretch.First..];
            second = second[stretch.Second..];
        }

        return runs.ToEquatableArray();
    }
}
