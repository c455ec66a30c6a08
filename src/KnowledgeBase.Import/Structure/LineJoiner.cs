using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Decides which line breaks are the scraper's and not the author's (rules J1–J4).</summary>
public static class LineJoiner
{
    private const string OpeningClosers = ")”》,。、;";
    private const string Terminals = "。!?;:…”)》";
    private const int LongestSpan = 12;
    private const int LongLine = 60;

    // Shorter lines may be headings without a number.
    private const int ShortLine = 25;

    // Longer lines are pages, and sentences go on from one to the next.
    private const int PageLine = 400;
    private const int LongestHeading = 30;
    private const int ShortestBrokenHeading = 20;
    private const string Stops = "。!?;:…";
    private const double DoubleSpaced = 0.7;
    private const int FewestIndented = 2;
    private const int SignatureLines = 3;
    private const int FewestBlank = 2;

    /// <param name="lines">Lines with text, without blanks at their ends.</param>
    /// <param name="blankBefore">Whether a blank line stands before each; null when there are none.</param>
    /// <param name="indented">Whether each line is indented; null when none is.</param>
    /// <param name="semicolonArtefact">Whether newlines after ';' are the scraper's; null to find out from the lines.</param>
    /// <returns>For each line but the last, the rule by which the next one continues it; null where a paragraph ends.</returns>
    public static IReadOnlyList<string?> Join(IReadOnlyList<string> lines, IReadOnlyList<bool>? blankBefore = null, IReadOnlyList<bool>? indented = null, bool? semicolonArtefact = null)
    {
        string[] folded = [.. lines.Select(Fold.ToHans)];
        bool[] opens = [.. folded.Select(OpensBlock)];
        bool afterSemicolon = semicolonArtefact ?? SemicolonBreaks.AreArtefact(folded);
        var width = WrapWidth.Of(lines, folded);
        bool stopped = EndsLinesWithStops(folded, LongLine);
        bool usesStops = EndsLinesWithStops(folded, ShortLine);
        var words = new WordPairs(folded);
        IReadOnlyList<bool>? indentation = indented is not null && IsIndentation(indented) ? indented : null;
        int blanks = blankBefore is null ? 0 : blankBefore.Skip(1).Count(blank => blank);
        bool doubleSpaced = blanks >= DoubleSpaced * (lines.Count - 1);
        bool blankParted = blanks >= FewestBlank && !doubleSpaced;
        var joins = new string?[Math.Max(0, lines.Count - 1)];
        int bridged = -1;
        for (int i = 0; i < joins.Length; i++)
        {
            string line = folded[i];
            string next = folded[i + 1];
            bool isFull = width is not null && width.IsFull(lines[i], indentation is not null && indentation[i]);
            bool isOpen = !Terminals.Contains(line[^1], StringComparison.Ordinal);

            // In a wrapped text a blank line between all lines, or in mid-sentence at the end of a page, parts nothing.
            bool parted = blankBefore is not null && blankBefore[i + 1] && !(isFull && (doubleSpaced || (isOpen && indentation is not null && !indentation[i + 1])));
            if (OpeningClosers.Contains(next[0], StringComparison.Ordinal))
            {
                joins[i] = BuiltInRules.OrphanCloser;
            }
            else if (SpeechRoles.IsSalutation(line) || (bridged <= i && (bridged = Bridge(folded, opens, i)) <= i && parted))
            {
                joins[i] = null;
            }
            else if (bridged > i)
            {
                joins[i] = BuiltInRules.Unbalanced;
            }
            else if (opens[i + 1])
            {
                joins[i] = null;
            }
            else if (afterSemicolon && line[^1] == ';')
            {
                joins[i] = BuiltInRules.Semicolon;
            }
            else if (isFull && !width!.IsFull(lines[i + 1]) && IsBrokenHeading(line, next))
            {
                joins[i] = BuiltInRules.Width;
            }
            else if (isFull && ContinuesAtWidth(line, next, width!.IsFull(lines[i + 1]), indentation, blankParted, words, i))
            {
                joins[i] = BuiltInRules.Width;
            }
            else if (IsUnfinished(line, next, stopped, words) || (usesStops && RunsOn(line, indentation, i)))
            {
                joins[i] = BuiltInRules.Unfinished;
            }
        }

        return joins;
    }

    // Where paragraphs are indented or parted by blank lines, a full line that is neither is continued, whatever mark it ends with.
    private static bool ContinuesAtWidth(string line, string next, bool isNextFull, IReadOnlyList<bool>? indented, bool blankParted, WordPairs words, int i)
    {
        if (indented is not null)
        {
            return !indented[i + 1];
        }

        if (blankParted)
        {
            return true;
        }

        return !Terminals.Contains(line[^1], StringComparison.Ordinal)
            && (BlockMarker.TryRead(line) is not { Form: OutlineForm.Line }
                || line.Length > LongestHeading
                || words.IsOneWord(line, next)
                || (!isNextFull && next.Length <= ShortLine && !Terminals.Contains(next[^1], StringComparison.Ordinal)));
    }

    // 一、…开⏎创新局面: the rest of a heading is indented as its beginning is.
    private static bool IsBrokenHeading(string line, string next) =>
        next.Length <= LongestHeading
        && line.Length > ShortestBrokenHeading
        && !Stops.Contains(next[^1], StringComparison.Ordinal)
        && next.AsSpan().IndexOfAny(Stops) < 0
        && !SpeechRoles.IsSalutation(next)
        && line.AsSpan().IndexOfAny(Stops) < 0
        && BlockMarker.TryRead(line) is { Form: OutlineForm.Line, Family: < OutlineFamily.Arabic };

    // A long line without a stop in a text that has stops, whose last word goes on in the next line.
    private static bool IsUnfinished(string line, string next, bool stopped, WordPairs words)
    {
        if (line[^1] is ',' or '、')
        {
            return true;
        }

        bool isLong = line.Length > LongLine && !Terminals.Contains(line[^1], StringComparison.Ordinal) && !LineEdges.EndsParagraph(line);
        return isLong && ((stopped && words.IsOneWord(line, next)) || (line.Length > PageLine && BreakSigns.UsesStops(line)));
    }

    // Paragraphs are indented, this one has no end mark and the next line is not indented: the sentence goes on there.
    private static bool RunsOn(string line, IReadOnlyList<bool>? indented, int i) =>
        indented is not null && indented[i] && !indented[i + 1] && line.Length > ShortLine && !Terminals.Contains(line[^1], StringComparison.Ordinal);

    // In a text that lost its stops the end of a line says nothing.
    private static bool EndsLinesWithStops(string[] folded, int longerThan)
    {
        List<string> longLines = [.. folded.Where(line => line.Length > longerThan)];
        return longLines.Count(line => Terminals.Contains(line[^1], StringComparison.Ordinal)) * 2 > longLines.Count;
    }

    // The date and the signature at the end are set off in any layout.
    private static bool IsIndentation(IReadOnlyList<bool> indented) =>
        indented.Skip(1).Contains(false) && indented.Take(indented.Count - SignatureLines).Count(line => line) >= FewestIndented;

    private static bool OpensBlock(string folded) => BlockMarker.TryRead(folded) is not null || LineEdges.OpensParagraph(folded);

    // Up to which line the brackets and quotes that are open at the end of this line stay open; the line itself when none is, when a
    // section begins before, or when they are never closed: one missing bracket must not swallow the document.
    private static int Bridge(string[] folded, bool[] opens, int start)
    {
        var open = new Stack<char>();
        Count(folded[start], open);
        if (open.Count == 0)
        {
            return start;
        }

        for (int i = start + 1; i < folded.Length && i <= start + LongestSpan; i++)
        {
            // A quotation over several paragraphs has full sentences in each; those breaks are the author's.
            if (opens[i] || folded[i - 1][^1] is '。' or '!' or '?')
            {
                return start;
            }

            Count(folded[i], open);
            if (open.Count == 0)
            {
                return i;
            }
        }

        return start;
    }

    private static void Count(string line, Stack<char> open)
    {
        foreach (char c in line)
        {
            if (c is '“' or '(' or '《')
            {
                open.Push(c);
            }
            else if (c is '”' or ')' or '》' && open.Count > 0 && open.Peek() == Opener(c))
            {
                open.Pop();
            }
        }
    }

    private static char Opener(char closer) => closer switch
    {
        '”' => '“',
        ')' => '(',
        _ => '《',
    };
}
