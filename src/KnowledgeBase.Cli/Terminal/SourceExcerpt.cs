using System.Text;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Terminal;

/// <summary>
/// The line of a file that a finding is in, with a mark under what it means. Counts in cells of a terminal, so that the mark stands right
/// below Chinese; a long line is cut around the place.
/// </summary>
internal static class SourceExcerpt
{
    private const string Cut = "...";
    private const string Tab = "→   ";

    /// <summary>A character as it is shown: its place in the line in UTF-16 code units, and how many cells it takes.</summary>
    private readonly record struct Shown(int Start, string Text, int Width);

    /// <param name="width">Cells that a line of the excerpt may take.</param>
    /// <returns>Two lines, each with its "\n"; nothing for a place that the file does not have.</returns>
    public static string Of(string text, SourceSpan span, int width, Ink ink)
    {
        int lineStart = span.Start - (span.StartColumn - 1);
        if (lineStart < 0 || span.End > text.Length)
        {
            return "";
        }

        int lineEnd = text.IndexOf('\n', span.Start);
        string line = text[lineStart..(lineEnd < 0 ? text.Length : lineEnd)].TrimEnd('\r');
        string number = span.StartLine.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
        string bar = " | ";
        Shown[] characters = [.. Read(line)];
        int first = IndexOf(characters, span.Start - lineStart);
        int last = Math.Max(first, IndexOf(characters, span.End - lineStart));
        (int from, int to) = Window(characters, first, Math.Max(1, width - number.Length - bar.Length - (2 * Cut.Length)));
        string before = (from > 0 ? Cut : "") + Join(characters[from..Math.Min(first, to)]);
        string marked = Join(characters[Math.Min(first, to)..Math.Min(last, to)]);
        string after = Join(characters[Math.Min(last, to)..to]) + (to < characters.Length ? Cut : "");
        string mark = new('^', Math.Max(1, Cells.Of(marked)));
        return $"{ink.Dim(number + bar)}{before}{marked}{after}\n{ink.Dim(new string(' ', number.Length) + bar)}{new string(' ', Cells.Of(before))}{ink.Red(mark)}\n";
    }

    private static IEnumerable<Shown> Read(string line)
    {
        int at = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            string shown = rune.Value == '\t' ? Tab : VisibleText.Of(rune);
            yield return new Shown(at, shown, Cells.Of(shown));
            at += rune.Utf16SequenceLength;
        }
    }

    // The first character that begins at the place or behind it; a place between two halves of a character means the next one.
    private static int IndexOf(Shown[] characters, int place)
    {
        int index = Array.FindIndex(characters, character => character.Start >= place);
        return index < 0 ? characters.Length : index;
    }

    // As much as fits, from a third of the width before the place; all of a line that fits.
    private static (int From, int To) Window(Shown[] characters, int place, int width)
    {
        int from = place;
        int used = 0;
        while (from > 0 && used + characters[from - 1].Width <= width / 3)
        {
            used += characters[--from].Width;
        }

        int to = place;
        while (to < characters.Length && used + characters[to].Width <= width)
        {
            used += characters[to++].Width;
        }

        while (from > 0 && used + characters[from - 1].Width <= width)
        {
            used += characters[--from].Width;
        }

        return (from, to);
    }

    private static string Join(ReadOnlySpan<Shown> characters)
    {
        var joined = new StringBuilder();
        foreach (Shown character in characters)
        {
            joined.Append(character.Text);
        }

        return joined.ToString();
    }
}
