namespace KnowledgeBase.Text.Outline;

/// <summary>
/// Circled numbers that point to notes: one stands behind a closing mark (“…。”①), and a line at the end of the text begins with the same
/// number and cites (①《礼记·学记》。). They are no ordinals of a list. Texts are folded to half width and Simplified.
/// </summary>
internal static class NoteMarks
{
    private const char First = '①';
    private const char Last = '⑳';
    private const string Closers = "”’》〉)】」』〕";

    // 责任编辑:… may stand below the notes.
    private const int MostLinesBelow = 2;
    private const int LongestNote = 200;

    private static readonly string[] s_citations = ["《", "页", "载", "参见"];

    /// <summary>The texts with a blank for every mark of a note, so that offsets survive.</summary>
    public static string[] Blank(string[] folded)
    {
        HashSet<int> notes = [.. NoteLines(folded)];
        if (notes.Count == 0)
        {
            return folded;
        }

        var numbers = new HashSet<char>(notes.Select(line => folded[line].TrimStart()[0]));
        string[] marked = [.. folded.Select((text, i) => notes.Contains(i) ? text : BlankMarks(text, numbers))];
        bool arePointedTo = !marked.SequenceEqual(folded, StringComparer.Ordinal);
        return arePointedTo ? [.. marked.Select((text, i) => notes.Contains(i) ? BlankNumbers(text) : text)] : folded;
    }

    // The last lines of the text, from below.
    private static IEnumerable<int> NoteLines(string[] folded)
    {
        int below = 0;
        bool found = false;
        for (int i = folded.Length - 1; i >= 0 && below <= MostLinesBelow; i--)
        {
            if (IsNote(folded[i]))
            {
                found = true;
                yield return i;
            }
            else if (found)
            {
                yield break;
            }
            else
            {
                below++;
            }
        }
    }

    private static bool IsNote(string folded)
    {
        string text = folded.TrimStart();
        return text.Length is > 1 and <= LongestNote && IsCircled(text[0]) && s_citations.Any(word => text.IndexOf(word, StringComparison.Ordinal) > 0);
    }

    private static bool IsCircled(char c) => c is >= First and <= Last;

    private static string BlankMarks(string text, HashSet<char> numbers)
    {
        char[] blanked = text.ToCharArray();
        for (int i = 1; i < text.Length; i++)
        {
            blanked[i] = numbers.Contains(text[i]) && Closers.IndexOf(text[i - 1]) >= 0 ? ' ' : text[i];
        }

        return new string(blanked);
    }

    private static string BlankNumbers(string text)
    {
        char[] blanked = text.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            blanked[i] = IsCircled(text[i]) ? ' ' : text[i];
        }

        return new string(blanked);
    }
}
