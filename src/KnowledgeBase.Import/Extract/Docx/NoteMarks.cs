namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Numbers the notes in the order in which the text refers to them. A raised mark cannot be written in plain text; brackets set it off:
/// [1] for a footnote, [i] for an endnote.
/// </summary>
internal sealed class NoteMarks
{
    private readonly Dictionary<(string Kind, string Id), string> _marks = [];
    private readonly List<(string Kind, string Id)> _order = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The notes that the text refers to, in its order.</summary>
    public IEnumerable<string> Ids(string kind) => _order.Where(note => note.Kind == kind).Select(note => note.Id);

    /// <param name="hasOwnMark">The author typed the mark: it stands in the text already.</param>
    /// <returns>The mark; "" for a note with its own.</returns>
    public string Refer(string kind, string id, bool hasOwnMark)
    {
        if (!_marks.TryGetValue((kind, id), out string? mark))
        {
            mark = hasOwnMark ? "" : Next(kind);
            _marks.Add((kind, id), mark);
            _order.Add((kind, id));
        }

        return mark;
    }

    /// <summary>The mark of a note, null when the text never refers to it.</summary>
    public string? MarkOf(string kind, string id) => _marks.GetValueOrDefault((kind, id));

    private string Next(string kind)
    {
        int number = _numbers.GetValueOrDefault(kind) + 1;
        _numbers[kind] = number;
        return $"[{NumberFormats.Show(number, kind == "endnote" ? "lowerRoman" : "decimal")}]";
    }
}
