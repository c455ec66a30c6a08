using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Supplies the line breaks that a source lost: some hold a whole speech, or a page of it, in one line. A break is supplied only where the text
/// shows one: before a section heading, after a salutation, at the blanks that stand where a line ended. The words of a paragraph are never
/// parted by guesswork.
/// </summary>
internal static class LostBreaks
{
    private const int LongLine = 400;
    private const int HeadLine = 60;
    private const int ShortestSpeech = 120;
    private const double MostOfTheText = 0.6;

    public static List<SeedLine> Supply(List<SeedLine> lines, LedgerDraft draft)
    {
        string[] folded = [.. lines.Select(line => Fold.ToHans(line.Text))];
        bool areLost = AreLost(folded);
        ILookup<int, int> sections = SectionStarts.Find(folded, areLost).ToLookup(place => place.Line, place => place.Offset);
        var parted = new List<SeedLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            var cuts = new SortedSet<int>(sections[i]);
            if (areLost && folded[i].Length > HeadLine)
            {
                cuts.UnionWith(BreakSigns.Find(folded[i], cuts, isFirst: i == 0 || folded.Take(i).All(line => line.Length <= HeadLine), isLast: i == lines.Count - 1));
            }

            Part(lines[i] with { IsPage = areLost && folded[i].Length >= LongLine }, cuts, parted, draft);
        }

        return parted;
    }

    // Most of the text stands in lines longer than paragraphs are, or below the head there is one line only.
    private static bool AreLost(string[] folded)
    {
        int all = folded.Sum(line => line.Length);
        int inLongLines = folded.Where(line => line.Length >= LongLine).Sum(line => line.Length);
        List<string> body = [.. folded.Where(line => line.Length > HeadLine)];
        return all > 0 && (inLongLines >= MostOfTheText * all || (body.Count == 1 && body[0].Length >= ShortestSpeech));
    }

    /// <summary>Adds the parts of a line between its cuts; the blanks between them are of no use.</summary>
    public static void Part(SeedLine line, SortedSet<int> cuts, List<SeedLine> parted, LedgerDraft draft)
    {
        int start = 0;
        foreach (int cut in cuts.Append(line.Text.Length))
        {
            int first = start;
            while (first < cut && char.IsWhiteSpace(line.Text[first]))
            {
                first++;
            }

            draft.RemoveEach(line.Origins.AsSpan(start, first - start), BuiltInRules.LostBreak);
            bool opensLine = start == 0;
            start = first;
            int end = cut;
            while (end > start && char.IsWhiteSpace(line.Text[end - 1]))
            {
                end--;
            }

            if (end == start)
            {
                continue;
            }

            draft.RemoveEach(line.Origins.AsSpan(end, cut - end), BuiltInRules.LostBreak);
            parted.Add(line.Part(start, end, isFirst: opensLine, isLast: cut == line.Text.Length));
            start = cut;
        }
    }
}
