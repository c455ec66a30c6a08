using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A row of a table, while it is read.</summary>
internal sealed class RowDraft
{
    private readonly List<List<DocxLine>> _cells = [];

    /// <summary>A row that was deleted or is hidden.</summary>
    public bool IsGone { get; set; }

    public void Add(List<DocxLine> cell) => _cells.Add(cell);

    /// <summary>
    /// One line with a tab between cells. Where a cell has several paragraphs the table only lays out the page, and each paragraph is a
    /// line of its own.
    /// </summary>
    public IReadOnlyList<DocxLine> ToLines()
    {
        if (IsGone || _cells.Count == 0)
        {
            return [];
        }

        List<List<DocxLine>> shown = [.. _cells.Select(cell => cell.Where(line => !line.IsBlank).ToList())];
        if (shown.All(cell => cell.Count == 0))
        {
            return [DocxLine.Empty];
        }

        if (_cells.Count == 1 || shown.Any(cell => cell.Count > 1 || cell.Exists(line => line.Text.Contains('\n', StringComparison.Ordinal))))
        {
            return [.. _cells.SelectMany(cell => cell)];
        }

        var removals = new List<ExtractedRemoval>();
        var text = new StringBuilder();
        for (int i = 0; i < shown.Count; i++)
        {
            text.Append(i > 0 ? "\t" : "");
            foreach (DocxLine line in shown[i])
            {
                removals.AddRange(line.Removals.Select(removal => removal with { Start = removal.Start + text.Length }));
                text.Append(line.Text);
            }
        }

        return [new DocxLine(text.ToString(), removals)];
    }
}
