namespace KnowledgeBase.Cli.Importing;

/// <summary>A line cut to what fits a terminal, around the place where it differs from another.</summary>
internal static class Excerpt
{
    private const int Widest = 100;
    private const int Before = 30;

    public static string Of(string line, string other)
    {
        if (line.Length <= Widest)
        {
            return line;
        }

        int parting = line.AsSpan().CommonPrefixLength(other);
        int start = parting < Widest ? 0 : Math.Min(parting - Before, line.Length - Widest);
        int end = Math.Min(line.Length, start + Widest);

        // Not between the halves of a character.
        start = start > 0 && char.IsLowSurrogate(line[start]) ? start - 1 : start;
        end = end < line.Length && char.IsLowSurrogate(line[end]) ? end - 1 : end;
        return (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
    }
}
