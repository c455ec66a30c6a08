using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The kept text of one physical line, without the blanks at its ends. <see cref="Origins"/>[i] is the seed offset of <c>Text[i]</c>;
/// <see cref="Newline"/> the offset of its newline, −1 at the end of the file.
/// </summary>
internal sealed record SeedLine(string Text, int[] Origins, int Newline, bool BlankBefore, bool Indented)
{
    /// <summary>The physical line goes on with the next one: the source lost the break between them.</summary>
    public bool RunsOn { get; init; }

    /// <summary>The physical line is longer than paragraphs are: a page, whose last sentence goes on in the next line.</summary>
    public bool IsPage { get; init; }

    /// <summary>A part of the line. The last part keeps the newline; the others run on.</summary>
    public SeedLine Part(int start, int end, bool isFirst, bool isLast) => new(
        Text[start..end], Origins[start..end], isLast ? Newline : -1, isFirst && BlankBefore, isFirst && Indented)
    {
        RunsOn = !isLast || RunsOn,
        IsPage = IsPage,
    };

    /// <summary>Reads the lines that have text, and gives indentation, trailing blanks and blank lines to layout rules.</summary>
    public static List<SeedLine> ReadAll(LedgerDraft draft)
    {
        var lines = new List<SeedLine>();
        bool blankBefore = false;
        for (int start = 0; start < draft.Text.Length;)
        {
            int newline = start;
            while (newline < draft.Text.Length && !(draft.Text[newline] == '\n' && draft.IsFree(newline)))
            {
                newline++;
            }

            int[] kept = [.. Enumerable.Range(start, newline - start).Where(at => draft.IsFree(at))];
            int first = Array.FindIndex(kept, at => !char.IsWhiteSpace(draft.Text[at]));
            if (first < 0)
            {
                RemoveBlank(draft, start, Math.Min(newline + 1, draft.Text.Length));
                blankBefore = true;
            }
            else
            {
                int last = Array.FindLastIndex(kept, at => !char.IsWhiteSpace(draft.Text[at]));
                draft.RemoveEach(kept.AsSpan(0, first), BuiltInRules.Indent);
                draft.RemoveEach(kept.AsSpan(last + 1), BuiltInRules.Trailing);
                int[] origins = kept[first..(last + 1)];
                string text = new([.. origins.Select(at => draft.Text[at])]);
                lines.Add(new SeedLine(text, origins, newline < draft.Text.Length ? newline : -1, blankBefore, Indented: first > 0));
                blankBefore = false;
            }

            start = newline + 1;
        }

        return lines;
    }

    // What is left of a line after a removal inside it, such as its newline, goes for the same reason.
    private static void RemoveBlank(LedgerDraft draft, int start, int end)
    {
        string rule = Enumerable.Range(start, end - start).Select(draft.RuleAt).FirstOrDefault(found => found is not null) ?? BuiltInRules.BlankLine;
        draft.Remove(start, end, BuiltInRules.IsLayout(rule) ? BuiltInRules.BlankLine : rule);
    }
}
