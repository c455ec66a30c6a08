using KnowledgeBase.Content;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Sources;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Sources;

/// <summary>The rows of the page that sets the source beside the edited text: one for each block, and one for each stretch of which nothing was kept.</summary>
internal static class SourceRows
{
    /// <param name="blocks">The edited text.</param>
    /// <param name="reasons">What each cleaning rule is for, by its id.</param>
    public static EquatableArray<SourceRow> Of(Speech speech, EquatableArray<TextBlock> blocks, IReadOnlyDictionary<string, string> reasons)
    {
        Dictionary<string, int> rowOf = blocks.SelectMany((block, i) => IdsOf(block).Select(id => (Id: id, Row: i))).ToDictionary(static pair => pair.Id, static pair => pair.Row, StringComparer.Ordinal);
        IReadOnlyDictionary<string, int> retired = RetiredOffsets.Of(speech);
        List<SourceRow> rows = [];
        int next = 0;
        int line = 0;
        int end = 0;
        foreach ((int? block, List<SeedPiece> pieces) in Stretches(SeedPieces.Of(speech), index => index == SeedPiece.Title ? index : rowOf[speech.Body.Blocks[index].Id]))
        {
            int start = end;
            end += pieces.Sum(static piece => piece.Text.Length);
            if (block is { } row and >= 0)
            {
                // Gaps and notes, which the source does not have.
                rows.AddRange(blocks.Skip(next).Take(row - next).Select(static missing => new SourceRow(null, [], missing)));
                next = row + 1;
            }
            else if (block is null && pieces.All(static piece => string.IsNullOrWhiteSpace(piece.Text)))
            {
                continue;
            }

            int begins = pieces[0].Line;
            rows.Add(new SourceRow(begins > line ? begins : null, Shown(pieces, reasons), block is >= 0 ? blocks[block.Value] : null, block == SeedPiece.Title)
            {
                Reasons = pieces.Select(static piece => piece.Rule).OfType<string>().Distinct(StringComparer.Ordinal).Select(rule => ReasonOf(rule, reasons)).ToEquatableArray(),
                Retired = retired.Where(pair => pair.Value >= start && pair.Value < end).Select(static pair => pair.Key).ToEquatableArray(),
            });
            line = begins;
        }

        rows.AddRange(blocks.Skip(next).Select(static missing => new SourceRow(null, [], missing)));
        return rows.ToEquatableArray();
    }

    private static IEnumerable<string> IdsOf(TextBlock block) => block is ParagraphText { RunIn: { } runIn } ? [runIn.Id, block.Id] : [block.Id];

    // What was removed inside a block belongs to it; what was removed between two blocks stands by itself.
    private static IEnumerable<(int? Block, List<SeedPiece> Pieces)> Stretches(IReadOnlyList<SeedPiece> pieces, Func<int, int> rowOf)
    {
        for (int start = 0; start < pieces.Count;)
        {
            int? block = RowAt(start);
            int end = start + 1;
            int last = end;
            for (; end < pieces.Count && (block is null ? RowAt(end) is null : RowAt(end) is null || RowAt(end) == block); end++)
            {
                last = block is null || RowAt(end) is not null ? end + 1 : last;
            }

            yield return (block, [.. pieces.Skip(start).Take(last - start)]);
            start = last;
        }

        int? RowAt(int i) => pieces[i].Block is { } index ? rowOf(index) : null;
    }

    // The end of the last line of a stretch would be an empty line on the page.
    private static EquatableArray<SourcePiece> Shown(List<SeedPiece> pieces, IReadOnlyDictionary<string, string> reasons) =>
        pieces
            .Select((piece, i) => new SourcePiece(
                piece.Fate,
                i == pieces.Count - 1 && piece.Text.EndsWith('\n') && piece.Text.Length > 1 ? piece.Text[..^1] : piece.Text,
                piece.Rule is { } rule ? ReasonOf(rule, reasons) : null))
            .Where((piece, i) => i < pieces.Count - 1 || piece.Text != "\n")
            .ToEquatableArray();

    private static string ReasonOf(string rule, IReadOnlyDictionary<string, string> reasons) => reasons.TryGetValue(rule, out string? reason) ? reason : rule;
}
