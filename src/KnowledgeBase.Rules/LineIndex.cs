namespace KnowledgeBase.Rules;

/// <summary>Turns offsets of one text into lines and columns. A line ends after "\n" only, so that a "\r" keeps its column.</summary>
public sealed class LineIndex
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineIndex(string text)
    {
        _length = text.Length;
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    public int LineCount => _starts.Count;

    /// <summary>Offset of the first character of a line; <paramref name="line"/> counts from 1.</summary>
    public int StartOf(int line) => line > _starts.Count ? _length : _starts[line - 1];

    /// <summary>Line and column, both from 1, of an offset in UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The offset of a line and column, both from 1; null when it is not before the end of the text.</summary>
    public int? OffsetOf(int line, int column)
    {
        long offset = line > _starts.Count ? _length : (long)_starts[line - 1] + column - 1;
        return offset < _length ? (int)offset : null;
    }

    public SourceSpan Span(int start, int length)
    {
        (int startLine, int startColumn) = PlaceOf(start);
        (int endLine, int endColumn) = PlaceOf(start + length);
        return new SourceSpan(start, length, startLine, startColumn, endLine, endColumn);
    }
}
