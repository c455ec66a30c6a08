using System.Text;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Import.Write;

/// <summary>
/// One entry of <c>removed</c>. Equal texts that one rule removed are one entry with all their places. Where a rule took many pieces of the
/// same lines, such as pinyin behind every character, each line is a row of pieces when that is shorter.
/// </summary>
internal sealed record RemovedEntry(string Rule, Place First, string At, string? Each, string Text)
{
    private const int FewestPieces = 8;
    private const int FewestOnLine = 3;

    // A row stays short enough to be read and compared line by line.
    private const int LongestRow = 100;

    /// <param name="removed">In the order of the seed.</param>
    /// <returns>Entries in the order of the place where each begins.</returns>
    public static IEnumerable<RemovedEntry> Of(IEnumerable<RemovedText> removed) =>
        removed.GroupBy(removal => removal.Rule, StringComparer.Ordinal).SelectMany(OfRule).OrderBy(entry => entry.First);

    public override string ToString()
    {
        var output = new StringBuilder("  - { rule: ").Append(Rule).Append(", at: \"").Append(At).Append('"');
        if (Each is not null)
        {
            output.Append(", each: ").Append(YamlText.Quoted(Each));
        }

        return output.Append(", text: ").Append(YamlText.Quoted(Text)).Append(" }").ToString();
    }

    private static IReadOnlyList<RemovedEntry> OfRule(IEnumerable<RemovedText> removed)
    {
        List<RemovedText> all = [.. removed];
        List<RemovedEntry> plain = [.. Plain(all)];
        List<List<RemovedText>> lines =
            [.. all.Where(FitsRow).GroupBy(removal => removal.At.Line).Select(line => line.ToList()).Where(line => line.Count >= FewestOnLine)];
        if (lines.Sum(line => line.Count) < FewestPieces)
        {
            return plain;
        }

        HashSet<Place> inRows = [.. lines.SelectMany(line => line).Select(removal => removal.At)];
        List<RemovedEntry> rows = [.. lines.SelectMany(Rows), .. Plain(all.Where(removal => !inRows.Contains(removal.At)))];
        return Length(rows) < Length(plain) ? rows : plain;
    }

    private static IEnumerable<RemovedEntry> Plain(IEnumerable<RemovedText> removed) =>
        from same in removed.GroupBy(removal => removal.Text, StringComparer.Ordinal)
        from places in same.Select(removal => removal.At).Chunk(Places.Most)
        select new RemovedEntry(same.First().Rule, places[0], Places.Print(places), null, same.Key);

    private static bool FitsRow(RemovedText removal) =>
        removal.Text.Length > 0 && !removal.Text.Contains('\n', StringComparison.Ordinal) && !removal.Text.Contains(PieceRow.Mark, StringComparison.Ordinal);

    // Two pieces that touch would read as one, so the second begins a row of its own.
    private static IEnumerable<RemovedEntry> Rows(List<RemovedText> line)
    {
        var row = new List<RemovedText>();
        foreach (RemovedText removal in line)
        {
            if (row.Count == LongestRow || (row.Count > 0 && EndOf(row[^1]) == removal.At.Column))
            {
                yield return Row(row);
                row = [];
            }

            row.Add(removal);
        }

        yield return Row(row);
    }

    private static RemovedEntry Row(List<RemovedText> row)
    {
        bool framed = row.All(piece => piece.Text.Length > 2 && !char.IsLetterOrDigit(piece.Text[0]) && piece.Text[0] == row[0].Text[0] && piece.Text[^1] == row[0].Text[^1])
            && !char.IsLetterOrDigit(row[0].Text[^1]) && !char.IsSurrogate(row[0].Text[0]) && !char.IsSurrogate(row[0].Text[^1]);
        var text = new StringBuilder();
        int column = row[0].At.Column;
        foreach (RemovedText piece in row)
        {
            text.Append(PieceRow.Mark, piece.At.Column - column).Append(framed ? piece.Text[1..^1] : piece.Text);
            column = EndOf(piece);
        }

        string each = framed ? $"{row[0].Text[0]}{PieceRow.Mark}{row[0].Text[^1]}" : PieceRow.Mark.ToString();
        return new RemovedEntry(row[0].Rule, row[0].At, row[0].At.ToString(), each, text.ToString());
    }

    private static int EndOf(RemovedText piece) => piece.At.Column + piece.Text.Length;

    private static int Length(List<RemovedEntry> entries) => entries.Sum(entry => Encoding.UTF8.GetByteCount(entry.ToString()) + 1);
}
