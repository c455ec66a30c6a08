using System.Text;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Shows where two texts part, as a reviewer reads it: '-' is in the file, '+' is what would be written.</summary>
internal static class LineDifference
{
    private const int Shown = 12;
    private const int Widest = 100;

    public static string Between(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] young = after.Split('\n');
        int head = 0;
        while (head < Math.Min(old.Length, young.Length) && old[head] == young[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < Math.Min(old.Length, young.Length) - head && old[^(tail + 1)] == young[^(tail + 1)])
        {
            tail++;
        }

        var text = new StringBuilder().Append(FormattableString.Invariant($"@@ line {head + 1} @@\n"));
        Append(text, '-', old[head..(old.Length - tail)]);
        Append(text, '+', young[head..(young.Length - tail)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, string[] lines)
    {
        foreach (string line in lines.Take(Shown))
        {
            text.Append(sign).Append(line.Length > Widest ? line[..Widest] + "…" : line).Append('\n');
        }

        if (lines.Length > Shown)
        {
            text.Append(FormattableString.Invariant($"{sign}… {lines.Length - Shown} more lines\n"));
        }
    }
}
