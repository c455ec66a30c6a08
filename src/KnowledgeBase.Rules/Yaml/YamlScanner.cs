namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Where the reader stands, line by line. <see cref="Indent"/> is that of the line with content it was moved to, in columns; a refused tab at
/// the beginning of a line counts as two. Offsets are those of <paramref name="text"/>.
/// </summary>
internal sealed class YamlScanner(string text, int start, int end, int firstLine, YamlReport report)
{
    private int _lineStart = start;
    private int _contentStart = start;

    public string Text => text;

    public int End => end;

    public int Position { get; private set; } = start;

    public int Line { get; private set; } = firstLine;

    /// <summary>Columns before the first character of the current line; -1 when there is no further line.</summary>
    public int Indent { get; private set; }

    public bool AtEnd => Indent < 0;

    /// <summary>The character here; NUL at the end, and nowhere else.</summary>
    public char Current => Position < end ? text[Position] : '\0';

    public char Next => Position + 1 < end ? text[Position + 1] : '\0';

    public int Column => AtEnd ? -1 : Indent + Position - _contentStart;

    public YamlPlace Here => new(Position, Line, _lineStart);

    public bool AtLineEnd => IsLineEnd(Position);

    /// <summary>True at the dash of a list item.</summary>
    public bool AtDash => Current == '-' && (YamlBlank.IsAny(Next) || IsLineEnd(Position + 1));

    /// <summary>A list item without a space behind its dash: <c>-作风建设</c>. Numbers and '--' are text.</summary>
    public bool AtTightDash => Current == '-' && Column == Indent && (char.IsLetter(Next) || Next is '"' or '\'' or '{' or '[');

    /// <summary>True where a comment or the end of the line follows.</summary>
    public bool AtLineEndOrComment => AtLineEnd || IsComment(Position);

    /// <summary>True on a line <c>---</c> or <c>...</c>, which separate documents.</summary>
    public bool AtDocumentMark =>
        Position == _lineStart && Position + 3 <= end && (string.CompareOrdinal(text, Position, "---", 0, 3) == 0 || string.CompareOrdinal(text, Position, "...", 0, 3) == 0)
        && (IsLineEnd(Position + 3) || YamlBlank.IsBlank(text[Position + 3]));

    public bool IsLineEnd(int offset) => offset >= end || text[offset] == '\n' || (text[offset] == '\r' && offset + 1 < end && text[offset + 1] == '\n');

    /// <summary>True for a '#' that begins a comment: at the beginning of a line or after a blank. To be asked where no line ends.</summary>
    public bool IsComment(int offset) => text[offset] == '#' && (offset == _lineStart || YamlBlank.IsAny(text[offset - 1]));

    public void Take(int count = 1) => Position += count;

    public void MoveTo(int offset) => Position = offset;

    /// <summary>The offset where the text of the current line ends, without its line end.</summary>
    public int LineEnd()
    {
        int at = text.IndexOf('\n', Position, end - Position);
        at = at < 0 ? end : at;
        return at > Position && text[at - 1] == '\r' ? at - 1 : at;
    }

    /// <summary>Passes over blanks within a line; those that are no spaces are findings.</summary>
    public void SkipBlanks()
    {
        while (YamlBlank.IsAny(Current))
        {
            int from = Position;
            if (Current == ' ')
            {
                Position++;
            }
            else if (Current == '\t')
            {
                PassWhile(static c => c == '\t');
                report.Tabs(from, Position, "A tab stands between two parts of this line.", "Use a space.", " ");
            }
            else
            {
                PassWhile(YamlBlank.IsOther);
                bool hasSpace = Current == ' ' || (from > _lineStart && text[from - 1] == ' ') || AtLineEnd;
                report.OtherBlanks(from, Position, hasSpace ? "" : " ");
            }
        }
    }

    /// <summary>Moves to the beginning of the next line; false when there is none.</summary>
    public bool NextLine()
    {
        int found = text.IndexOf('\n', Position, end - Position);
        if (found < 0)
        {
            Position = end;
            return false;
        }

        Position = found + 1;
        Line++;
        _lineStart = Position;
        return Position < end;
    }

    /// <summary>Moves to the first character of the next line with content; <see cref="AtEnd"/> when there is none.</summary>
    public void NextContentLine()
    {
        while (NextLine())
        {
            if (FindContent(hasComments: true))
            {
                return;
            }
        }

        Indent = -1;
    }

    /// <summary>
    /// Moves to the next line with anything but blanks, inside a text that goes over several lines; a '#' is text there. Gives the number of
    /// empty lines passed; false when only those are left.
    /// </summary>
    public bool NextTextLine(out int emptyLines)
    {
        for (emptyLines = 0; NextLine(); emptyLines++)
        {
            if (FindContent(hasComments: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the content of the line that the scanner stands at the beginning of, or of the first line after it that has any.</summary>
    public void FirstContentLine()
    {
        if (Position >= end)
        {
            Indent = -1;
        }
        else if (!FindContent(hasComments: true))
        {
            NextContentLine();
        }
    }

    /// <summary>Moves to the next line that is indented no deeper than <paramref name="indent"/>, whatever stands between.</summary>
    public void SkipDeeper(int indent)
    {
        NextContentLine();
        while (!AtEnd && Indent > indent)
        {
            NextContentLine();
        }
    }

    /// <summary>Remembers where the scanner stands, for <see cref="Return"/>.</summary>
    public YamlBookmark Bookmark() => new(Here, Indent, _contentStart);

    public void Return(YamlBookmark mark)
    {
        (Position, Line, _lineStart) = (mark.Place.Offset, mark.Place.Line, mark.Place.LineStart);
        (Indent, _contentStart) = (mark.Indent, mark.ContentStart);
    }

    // False for a line with nothing but blanks and a comment.
    private bool FindContent(bool hasComments)
    {
        int indent = 0;
        int at = Position;
        int firstOdd = -1;
        while (at < end && YamlBlank.IsAny(text[at]))
        {
            firstOdd = firstOdd < 0 && text[at] != ' ' ? at : firstOdd;
            indent += YamlBlank.WidthOf(text[at]);
            at++;
        }

        if (IsLineEnd(at) || (hasComments && text[at] == '#'))
        {
            return false;
        }

        if (firstOdd >= 0)
        {
            ReportIndentation(firstOdd, at);
        }

        Position = at;
        Indent = indent;
        _contentStart = at;
        return true;
    }

    private void ReportIndentation(int from, int to)
    {
        for (int at = from; at < to;)
        {
            int first = at;
            bool isTab = text[at] == '\t';
            while (at < to && text[at] != ' ' && (text[at] == '\t') == isTab)
            {
                at++;
            }

            if (at == first)
            {
                at++;
            }
            else if (isTab)
            {
                report.Tabs(first, at, "This line is indented with a tab.", "Use two spaces for each level.", "  ");
            }
            else
            {
                report.OtherBlanks(first, at, new string(' ', text.Substring(first, at - first).Sum(YamlBlank.WidthOf)));
            }
        }
    }

    private void PassWhile(Func<char, bool> isWanted)
    {
        while (Position < end && isWanted(text[Position]))
        {
            Position++;
        }
    }
}

/// <summary>A state of the scanner.</summary>
internal readonly record struct YamlBookmark(YamlPlace Place, int Indent, int ContentStart);
