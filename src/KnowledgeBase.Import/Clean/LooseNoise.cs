using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Takes what is left of random strings against copying where software other than <see cref="ForumNoise"/> knows wove them in, or a copy
/// dropped some of their characters: one or two ASCII characters at a time, set apart by blanks, letters mixed with marks. A document must
/// have two such strings beyond doubt.
/// </summary>
internal static partial class LooseNoise
{
    private const int FewestCertain = 2;
    private const int PartsOfCertain = 6;
    private const int LettersOfCertain = 3;
    private const int MarksOfCertain = 2;
    private const int PartsAtEdge = 3;
    private const int PartsWithin = 6;

    // A formula or a table has others.
    private const string RareMarks = "#$&@[]^_{}~\\`?!'\"";

    // Words of two characters that Chinese texts do use.
    private static readonly string[] s_words = ["AI", "IT", "AR", "VR", "TV", "QQ", "PC", "IP", "PK", "OK", "5G", "4G", "3D", "ID", "HR", "CT", "PM", "GB"];

    public static void Remove(LedgerDraft draft)
    {
        List<Match> runs = [.. Run().Matches(draft.Text).Cast<Match>()];
        if (runs.Count(IsCertain) < FewestCertain)
        {
            return;
        }

        foreach (Match run in runs)
        {
            int start = run.Index + OwnPart(draft.Text, run);
            int end = run.Index + run.Length;
            bool startsLine = run.Index == 0 || draft.Text[run.Index - 1] == '\n';
            bool endsLine = end == draft.Text.Length || draft.Text[end] is '\n' or '\r';
            bool isNoise = endsLine || startsLine
                ? Parts(run).Count() >= PartsAtEdge && Letters(run) > 0 && (Marks(run) > 0 || Parts(run).Count() >= PartsWithin)
                : Parts(run).Count() >= PartsWithin && Letters(run) > 1 && Marks(run) > 1;
            if (isNoise)
            {
                draft.Remove(start, startsLine && endsLine && end < draft.Text.Length && draft.Text[end] == '\n' ? end + 1 : end, BuiltInRules.Discuz);
            }
        }
    }

    private static bool IsCertain(Match run) =>
        Parts(run).Count() >= PartsOfCertain && Letters(run) >= LettersOfCertain && Marks(run) >= MarksOfCertain && run.Value.AsSpan().IndexOfAny(RareMarks) >= 0;

    private static IEnumerable<string> Parts(Match run) => run.Groups["part"].Captures.Select(part => part.Value);

    // How many different ones: a table or a formula repeats a few.
    private static int Letters(Match run) => run.Value.Where(char.IsAsciiLetter).Distinct().Count();

    private static int Marks(Match run) => run.Value.Where(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))).Distinct().Count();

    // A number, a narrow mark or a word that stands close to the author's last character is the author's.
    private static int OwnPart(string text, Match run)
    {
        int at = run.Groups["part"].Captures[0].Index;
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
        {
            return 0;
        }

        string first = Parts(run).First();
        bool isOwn = char.IsAsciiDigit(first[0]) || s_words.Contains(first, StringComparer.OrdinalIgnoreCase);
        bool isMark = ",.:;!?)%".Contains(first[0], StringComparison.Ordinal) && !text.Contains('，', StringComparison.Ordinal);
        return isOwn ? first.Length : isMark ? 1 : 0;
    }

    [GeneratedRegex(@"(?<![!-~])[ \t]*(?<part>[!-~]{1,2})(?:[ \t]{1,3}(?<part>[!-~]{1,2})(?![!-~])){2,}[ \t]*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Run();
}
