using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Where a stretch of a skeleton stands in its line, with the quote or bracket that opens right before it or closes right behind it.</summary>
internal static class WithBrackets
{
    private const string Openers = "“‘「『（(《〈【[";
    private const string Closers = "”’」』）)》〉】]";

    public static (int Start, int Length) Locate(Skeleton skeleton, string line, int start, int length)
    {
        (int from, int count) = skeleton.Locate(start, length);
        int to = from + count;
        while (from > 0 && Openers.Contains(line[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        while (to < line.Length && Closers.Contains(line[to], StringComparison.Ordinal))
        {
            to++;
        }

        return (from, to - from);
    }
}
