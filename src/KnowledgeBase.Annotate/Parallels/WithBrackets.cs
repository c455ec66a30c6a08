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

    /// <summary>A stretch of a line, and what closes right behind it when that was opened inside, or opens right before it when that is closed inside.</summary>
    public static (int From, int To) Closed(string line, int from, int to)
    {
        if (to < line.Length && Closers.IndexOf(line[to], StringComparison.Ordinal) is var closer and >= 0 && IsOpen(line, from, to, closer))
        {
            to++;
        }

        if (from > 0 && Openers.IndexOf(line[from - 1], StringComparison.Ordinal) is var opener and >= 0 && IsOpen(line, from, to, opener))
        {
            from--;
        }

        return (from, to);
    }

    // Whether as many are not opened as closed.
    private static bool IsOpen(string line, int from, int to, int kind)
    {
        int depth = 0;
        for (int i = from; i < to; i++)
        {
            depth += line[i] == Openers[kind] ? 1 : line[i] == Closers[kind] ? -1 : 0;
        }

        return depth != 0;
    }
}
