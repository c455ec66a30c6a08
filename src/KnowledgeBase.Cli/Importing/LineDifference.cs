using System.Text;
using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Shows where two texts part, place by place, as a reviewer reads it: '-' is in the file, '+' is what is or would be written.</summary>
internal static class LineDifference
{
    private const int Shown = 12;

    /// <summary>A line <c>@@ line 5 @@</c> with the line of the first text for each place, and below it the lines that differ.</summary>
    public static string Between(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] young = after.Split('\n');
        var text = new StringBuilder();
        (int o, int y) = (0, 0);
        foreach (LineMatch match in LineMatches.Of(old, young).Append(new LineMatch(old.Length, young.Length, 0)))
        {
            if (match.Before > o || match.After > y)
            {
                string[] removed = old[o..match.Before];
                string[] added = young[y..match.After];
                text.Append(FormattableString.Invariant($"@@ line {o + 1} @@\n"));
                Append(text, '-', removed, added);
                Append(text, '+', added, removed);
            }

            (o, y) = (match.Before + match.Count, match.After + match.Count);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, string[] lines, string[] others)
    {
        for (int i = 0; i < Math.Min(Shown, lines.Length); i++)
        {
            text.Append(sign).Append(Excerpt.Of(lines[i], i < others.Length ? others[i] : "")).Append('\n');
        }

        if (lines.Length > Shown)
        {
            text.Append(FormattableString.Invariant($"{sign}… {lines.Length - Shown} more lines\n"));
        }
    }
}
