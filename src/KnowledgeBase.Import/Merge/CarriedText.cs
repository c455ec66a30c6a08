using System.Text;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Merge;

/// <summary>The words of a merged block, with the corrections and marks of the file that fell into it.</summary>
internal sealed record CarriedText(InlineText Content, EquatableArray<Correction> Corrections, int Edits, int Marks)
{
    private const int WidestContext = 16;

    /// <param name="offsets">Seed offset of each code unit of the block.</param>
    /// <param name="text">The block without corrections, in the width of the Markdown.</param>
    /// <param name="edited">Blocks of the file, and the seed offset of each code unit of their original text, -1 for one that is gone.</param>
    public static CarriedText Of(string id, IReadOnlyList<int> offsets, string text, bool widened, IEnumerable<(EditedText Text, IReadOnlyList<int> Offsets)> edited)
    {
        Dictionary<int, int> indexOf = offsets.Select((offset, i) => (offset, i)).ToDictionary(pair => pair.offset, pair => pair.i);
        var placed = new List<PlacedEdit>();
        var marks = new List<(InlineMark Mark, EditedText Text, IReadOnlyList<int> Offsets)>();
        foreach ((EditedText block, IReadOnlyList<int> blockOffsets) in edited)
        {
            placed.AddRange(block.Edits.Where(edit => Follows(blockOffsets, edit.Start, edit.Length, indexOf)).Select(edit => new PlacedEdit(block, edit, indexOf[blockOffsets[edit.Start]])));
            marks.AddRange(block.Marks.Select(mark => (mark, block, blockOffsets)));
        }

        placed.Sort((a, b) => a.Start.CompareTo(b.Start));
        var plain = new StringBuilder();
        int[] plainOf = [.. Enumerable.Repeat(-1, text.Length)];
        int done = 0;
        foreach (PlacedEdit edit in placed)
        {
            Keep(edit.Start);
            edit.Plain = plain.Length;
            plain.Append(edit.Edit.To);
            done = edit.Start + edit.Edit.Length;
        }

        Keep(text.Length);
        string written = plain.ToString();
        if (widened && placed.Count > 0)
        {
            written = PunctuationWidth.Widen(string.Concat(written.Select(WideMarks.ToAscii))).Text;
        }

        if (Declare(id, text, written, placed) is not { } corrections)
        {
            return new CarriedText(BlockForm.Plain(text), default, 0, 0);
        }

        List<InlineMark> carried = [.. marks.Select(mark => Move(mark.Mark, mark.Text, mark.Offsets)).OfType<InlineMark>().OrderBy(mark => mark.Start)];
        return new CarriedText(BlockForm.Plain(written) with { Marks = carried.ToEquatableArray() }, corrections.ToEquatableArray(), placed.Count, carried.Count);

        void Keep(int end)
        {
            for (; done < end; done++)
            {
                plainOf[done] = plain.Length;
                plain.Append(text[done]);
            }
        }

        int PlaceOf(int at, EditedText block, IReadOnlyList<int> blockOffsets)
        {
            if (block.OriginalOffsets[at] is >= 0 and var original)
            {
                return indexOf.TryGetValue(blockOffsets[original], out int index) ? plainOf[index] : -1;
            }

            return placed.FirstOrDefault(edit => ReferenceEquals(edit.Block, block) && at >= edit.Edit.PlainStart && at < edit.Edit.PlainStart + edit.Edit.To.Length) is { } within
                ? within.Plain + at - within.Edit.PlainStart
                : -1;
        }

        InlineMark? Move(InlineMark mark, EditedText block, IReadOnlyList<int> blockOffsets)
        {
            int[] places = [.. Enumerable.Range(mark.Start, mark.Length).Select(at => PlaceOf(at, block, blockOffsets))];
            bool holds = places.Length > 0 && places[0] >= 0 && !places.Where((place, i) => place != places[0] + i).Any();
            return holds ? mark with { Start = places[0], Span = default } : null;
        }
    }

    private static bool Follows(IReadOnlyList<int> offsets, int start, int length, Dictionary<int, int> indexOf) =>
        indexOf.TryGetValue(offsets[start], out int first)
        && Enumerable.Range(0, length).All(i => indexOf.TryGetValue(offsets[start + i], out int index) && index == first + i);

    // A correction is found by its new words, so it quotes as much around them as makes them unique.
    private static List<Correction>? Declare(string id, string text, string written, List<PlacedEdit> placed)
    {
        for (int context = 0; context <= WidestContext; context++)
        {
            List<Correction> corrections = [.. placed.Select((edit, i) => Quote(edit, i, context))];
            if (EditedText.Of(BlockForm.Plain(written), corrections) is { } undone && SameButWidth(undone.Original, text))
            {
                return corrections;
            }
        }

        return null;

        Correction Quote(PlacedEdit edit, int number, int context)
        {
            int floor = number > 0 ? placed[number - 1].Plain + placed[number - 1].Edit.To.Length : 0;
            int ceiling = number + 1 < placed.Count ? placed[number + 1].Plain : written.Length;

            // Two edits share the words between them, one half each.
            int from = Math.Max(edit.Plain - context, number > 0 ? (floor + edit.Plain + 1) / 2 : 0);
            int end = edit.Plain + edit.Edit.To.Length;
            int to = Math.Min(end + context, number + 1 < placed.Count ? (end + ceiling) / 2 : written.Length);
            string original = text.Substring(edit.Start, edit.Edit.Length);
            return new Correction(id, written[from..edit.Plain] + original + written[end..to], written[from..to], edit.Edit.Reason);
        }
    }

    private static bool SameButWidth(string a, string b) =>
        a.Length == b.Length && !a.Where((c, i) => WideMarks.ToAscii(c) != WideMarks.ToAscii(b[i])).Any();

    private sealed class PlacedEdit(EditedText block, TextEdit edit, int start)
    {
        public EditedText Block => block;

        public TextEdit Edit => edit;

        /// <summary>In the block without corrections.</summary>
        public int Start => start;

        /// <summary>In the corrected block.</summary>
        public int Plain { get; set; }
    }
}
