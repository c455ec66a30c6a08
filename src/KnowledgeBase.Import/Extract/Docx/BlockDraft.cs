namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What holds paragraphs, while it is read: the body, a cell, a text box, a note.</summary>
internal sealed class BlockDraft
{
    private readonly List<DocxLine> _lines = [];
    private ParagraphDraft? _unfinished;

    public ParagraphDraft? Open { get; private set; }

    public void Begin(ParagraphDraft paragraph)
    {
        if (_unfinished is not null)
        {
            paragraph.Continue(_unfinished);
            _unfinished = null;
        }

        Open = paragraph;
    }

    /// <summary>Ends the open paragraph; the next one goes on in its line when <paramref name="markIsGone"/>.</summary>
    public void End(bool markIsGone)
    {
        ParagraphDraft? paragraph = Open;
        Open = null;
        if (paragraph is null)
        {
            return;
        }

        if (markIsGone)
        {
            _unfinished = paragraph;
            return;
        }

        _lines.Add(paragraph.ToLine());
        _lines.AddRange(paragraph.Boxes);
    }

    /// <summary>Adds lines after all that stands here: rows of a table.</summary>
    public void Add(IEnumerable<DocxLine> lines)
    {
        Finish();
        _lines.AddRange(lines);
    }

    public List<DocxLine> ToLines()
    {
        Finish();
        return _lines;
    }

    private void Finish()
    {
        if (_unfinished is not { } paragraph)
        {
            return;
        }

        _unfinished = null;
        if (paragraph.Length > 0)
        {
            _lines.Add(paragraph.ToLine());
        }

        _lines.AddRange(paragraph.Boxes);
    }
}
