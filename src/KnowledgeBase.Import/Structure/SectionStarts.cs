using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Finds section headings that do not begin their line, by their numbers: a 二、 inside a line is a heading when it follows a 一、 and stands where
/// a sentence has ended. Offsets are UTF-16 code units in the folded lines.
/// </summary>
internal static class SectionStarts
{
    private const string Ends = "。!?…”";
    private const int LongestHeading = 60;

    /// <param name="folded">The lines of the text.</param>
    /// <param name="areLost">Whether the text lost its line breaks; else only a heading that ends its line is looked for inside one.</param>
    public static IEnumerable<(int Line, int Offset)> Find(string[] folded, bool areLost)
    {
        bool usesStops = BreakSigns.UsesStops(string.Concat(folded));
        List<Candidate> candidates = [.. folded.SelectMany((line, i) => CandidatesOf(line, i, areLost, usesStops))];
        var last = new Dictionary<OutlineFamily, int>();
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            OutlineFamily family = candidate.Family;
            int expected = last.GetValueOrDefault(family) + 1;
            bool opens = candidate.Ordinal == 1 && IsContinued(candidates, i);
            bool continues = candidate.Ordinal == expected && (expected > 1 || opens);
            bool fits = candidate.Offset == 0 || opens || continues || (candidate.IsStrong && expected > 1 && candidate.Ordinal == expected + 1);
            if (!fits)
            {
                continue;
            }

            last[family] = candidate.Ordinal;
            foreach (OutlineFamily deeper in last.Keys.Where(other => other > family).ToList())
            {
                last.Remove(deeper);
            }

            if (candidate.Offset > 0)
            {
                yield return (candidate.Line, candidate.Offset);
            }
        }
    }

    // The second one comes before the family's parent goes on.
    private static bool IsContinued(List<Candidate> candidates, int first)
    {
        for (int i = first + 1; i < candidates.Count && candidates[i].Family >= candidates[first].Family; i++)
        {
            if (candidates[i].Family == candidates[first].Family)
            {
                return candidates[i].Ordinal == 2;
            }
        }

        return false;
    }

    private static IEnumerable<Candidate> CandidatesOf(string line, int number, bool areLost, bool usesStops)
    {
        (int lastHeading, OutlineFamily lastFamily) = (-1, OutlineFamily.None);
        int text = 0;
        while (text < line.Length && !char.IsLetterOrDigit(line[text]) && line[text] != '(')
        {
            text++;
        }

        for (int at = text == line.Length ? text : 0; at < line.Length; at++)
        {
            // What stands between the line's beginning and its number is a bullet.
            if (at > 0 && at <= text)
            {
                continue;
            }

            if (!(line[at] is '(' or '第' || ChineseOrdinal.OpensMarker(line[at])) || (at > 0 && ChineseOrdinal.OpensMarker(line[at - 1])))
            {
                continue;
            }

            string rest = line.Substring(at, Math.Min(line.Length - at, 2 * LongestHeading));
            if (BlockMarker.TryRead(rest) is not { Start: 0, Family: <= OutlineFamily.Bracketed } marker)
            {
                continue;
            }

            bool endsLine = rest.Length == line.Length - at && marker.Form == OutlineForm.Line;
            bool isStrong = at == 0 || IsStrong(line, at, marker.Ordinal) || (lastHeading >= 0 && marker.Ordinal == 1 && marker.Family > lastFamily && IsHeading(line, lastHeading, at));
            bool isWeak = areLost && !usesStops && IsLoose(line, at, marker.Family);
            if (at == 0 || (isStrong && (areLost || endsLine)) || isWeak)
            {
                yield return new Candidate(number, at, marker.Family, marker.Ordinal, isStrong);
                (lastHeading, lastFamily) = (at, marker.Family);
            }

            at += marker.MarkerEnd - 1;
        }
    }

    private static bool IsStrong(string line, int at, int ordinal)
    {
        int before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(line[before]))
        {
            before--;
        }

        return before < 0 || Ends.Contains(line[before], StringComparison.Ordinal) || (ordinal == 1 && line[before] == ':') || (before < at - 1 && line[before] is not (',' or '、'));
    }

    // 一、提高认识(一)深化学习: from one heading to the next there is no end of a sentence.
    private static bool IsHeading(string line, int from, int to) =>
        to - from <= LongestHeading && line.AsSpan(from, to - from).IndexOfAny("。!?;,") < 0;

    // Where no stops are left, any place may be the end of a sentence; but 统一、 and 第一、 are words.
    private static bool IsLoose(string line, int at, OutlineFamily family) =>
        at > 0 && family is OutlineFamily.Comma or OutlineFamily.Bracketed && !"第统唯其专逐归同合万划之的十百".Contains(line[at - 1], StringComparison.Ordinal);

    private readonly record struct Candidate(int Line, int Offset, OutlineFamily Family, int Ordinal, bool IsStrong);
}
