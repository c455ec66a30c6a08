using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// Bold or italic words as contributors type them: the same run of '*' or '_' before and after words without a blank beside it. Offsets of
/// the file in UTF-16 code units, ends exclusive.
/// </summary>
internal sealed record EmphasisMarks(int TextStart, int TextEnd, int End, EquatableArray<Fix> Fixes)
{
    private const int LongestRun = 3;
    private const string Hazards = "\\*_[]{}<>`";

    /// <summary>The emphasis that begins at <paramref name="start"/>; null when the run there has no partner before <paramref name="end"/>.</summary>
    public static EmphasisMarks? TryRead(string file, int start, int end)
    {
        char mark = file[start];
        int run = RunAt(file, start, end);
        int textStart = start + run;
        if (run > LongestRun || textStart >= end || char.IsWhiteSpace(file[textStart]))
        {
            return null;
        }

        // Words with marks of their own are left to the rules for those.
        int textEnd = textStart;
        while (textEnd < end && Hazards.IndexOf(file[textEnd]) < 0)
        {
            textEnd++;
        }

        if (textEnd == textStart || textEnd >= end || file[textEnd] != mark || RunAt(file, textEnd, end) != run || char.IsWhiteSpace(file[textEnd - 1]))
        {
            return null;
        }

        string escaped = string.Concat(Enumerable.Repeat("\\" + mark, run));
        return new EmphasisMarks(
            textStart,
            textEnd,
            textEnd + run,
            [
                new Fix(new TextEdit(start, run, ""), new TextEdit(textEnd, run, "")),
                new Fix(new TextEdit(start, run, escaped), new TextEdit(textEnd, run, escaped)),
            ]);
    }

    private static int RunAt(string file, int start, int end)
    {
        int at = start;
        while (at < end && file[at] == file[start])
        {
            at++;
        }

        return at - start;
    }
}
