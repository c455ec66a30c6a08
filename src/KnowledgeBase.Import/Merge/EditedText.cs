using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>A declared correction in a block: <see cref="Length"/> code units from <see cref="Start"/> of the uncorrected text became <see cref="To"/>, which begins at <see cref="PlainStart"/> of the corrected.</summary>
internal sealed record TextEdit(int Start, int Length, string To, int PlainStart, string Reason);

/// <summary>The words of a block as people left them: text without its corrections, the corrections, the marks.</summary>
internal sealed record EditedText
{
    /// <summary>The text without corrections, in the width of the Markdown.</summary>
    public required string Original { get; init; }

    public required EquatableArray<TextEdit> Edits { get; init; }

    /// <summary>By place in the corrected text.</summary>
    public required EquatableArray<InlineMark> Marks { get; init; }

    /// <summary>For each code unit of the corrected text its offset in <see cref="Original"/>, or -1 within a correction.</summary>
    public required EquatableArray<int> OriginalOffsets { get; init; }

    public bool IsEdited => !Edits.IsEmpty || !Marks.IsEmpty;

    /// <returns>Null when corrections lie within each other, or insert text at a place that they do not name.</returns>
    public static EditedText? Of(InlineText content, IEnumerable<Correction> corrections)
    {
        List<(char Character, int Plain, int Edit)> cells = [.. content.Plain.Select((c, i) => (c, i, -1))];
        var plainStarts = new List<int>();
        List<Correction> declared = [.. corrections];
        for (int number = 0; number < declared.Count; number++)
        {
            string text = string.Concat(cells.Select(cell => cell.Character));
            int at = text.IndexOf(declared[number].To, StringComparison.Ordinal);
            bool isOnce = at >= 0 && text.IndexOf(declared[number].To, at + 1, StringComparison.Ordinal) < 0;
            if (!isOnce || declared[number].From.Length == 0 || cells.Skip(at).Take(declared[number].To.Length).Any(cell => cell.Edit >= 0))
            {
                return null;
            }

            plainStarts.Add(cells[at].Plain);
            cells.RemoveRange(at, declared[number].To.Length);
            cells.InsertRange(at, declared[number].From.Select(c => (c, -1, number)));
        }

        int[] offsets = [.. Enumerable.Repeat(-1, content.Plain.Length)];
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Plain >= 0)
            {
                offsets[cells[i].Plain] = i;
            }
        }

        return new EditedText
        {
            Original = string.Concat(cells.Select(cell => cell.Character)),
            Edits = declared
                .Select((correction, number) => new TextEdit(cells.FindIndex(cell => cell.Edit == number), correction.From.Length, correction.To, plainStarts[number], correction.Reason))
                .ToEquatableArray(),
            Marks = content.Marks,
            OriginalOffsets = offsets.ToEquatableArray(),
        };
    }
}
