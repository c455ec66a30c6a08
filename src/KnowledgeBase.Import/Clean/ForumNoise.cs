using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Finds what the Discuz! forum software weaves into a text against copying: up to fifteen times a random character from U+0020–003B, a blank
/// and one from U+003F–007E, as in <c>6 u8 Q: D. y3</c>, before, behind and between the lines. A browser drops a second blank.
/// </summary>
internal static partial class ForumNoise
{
    private const int UnitsOfLine = 6;
    private const int UnitsOfRun = 5;
    private const int UnitsBesideOthers = 2;
    private const int FewestMarks = 3;
    private const int FewestRuns = 2;
    private const int FewestLetters = 3;

    public static void Remove(LedgerDraft draft)
    {
        // Without letters it is the row of a table: | 1 | 2 | 3 |
        List<Match> runs = [.. Run().Matches(draft.Text).Where(run => Begins(draft.Text, run) && Letters(run) > 0)];
        bool everywhere = runs.Count(run => Units(run) >= UnitsOfRun && Marks(run) >= FewestMarks && Letters(run) >= FewestLetters) >= FewestRuns;
        foreach (Match run in runs)
        {
            bool wholeLine = AtLineStart(draft.Text, run.Index) && AtLineEnd(draft.Text, run.Index + run.Length);
            bool isNoise = everywhere
                ? Units(run) >= UnitsBesideOthers && Marks(run) >= UnitsBesideOthers
                : wholeLine && Units(run) >= UnitsOfLine && Marks(run) >= FewestMarks && Letters(run) >= FewestLetters;
            if (isNoise)
            {
                Remove(draft, run, wholeLine);
            }
        }

        LooseNoise.Remove(draft);
    }

    private static void Remove(LedgerDraft draft, Match run, bool wholeLine)
    {
        int start = run.Index + OwnMark(draft.Text, run);
        int end = run.Index + run.Length;
        end = wholeLine && end < draft.Text.Length && draft.Text[end] == '\n' ? end + 1 : end;
        if (draft.IsFree(start, end))
        {
            draft.Remove(start, end, BuiltInRules.Discuz);
        }
    }

    // A digit behind a digit, or a mark in a text with narrow marks, is the author's.
    private static int OwnMark(string text, Match run)
    {
        char first = text[run.Index];
        bool isOwn = run.Index > 0
            && ((char.IsAsciiDigit(first) && (char.IsAsciiDigit(text[run.Index - 1]) || text[run.Index - 1] == '.'))
                || (",.:;!)%".Contains(first, StringComparison.Ordinal) && text[run.Index - 1] > '~' && !text.Contains('，', StringComparison.Ordinal)));
        return isOwn ? 1 : 0;
    }

    // Inside Latin text the same shape is words.
    private static bool Begins(string text, Match run)
    {
        int end = run.Index + run.Length;
        bool startsFree = run.Index == 0 || text[run.Index] == ' ' || !char.IsAsciiLetter(text[run.Index - 1]);
        return startsFree && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
    }

    private static bool AtLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool AtLineEnd(string text, int at) => at == text.Length || text[at] is '\n' or '\r';

    private static int Units(Match run) => run.Groups["unit"].Captures.Count;

    private static int Marks(Match run) => run.Groups["unit"].Captures.Count(unit => unit.ValueSpan.TrimStart(' ').Length > 1);

    private static int Letters(Match run) => run.Value.Count(char.IsAsciiLetter);

    [GeneratedRegex(@"(?:(?=[?-~])(?<=^[ \t]*)[?-~])?(?<unit> {0,2}[!-;]? [?-~]){2,}[ \t]*(?=$|[^ ])", RegexOptions.Multiline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Run();
}
