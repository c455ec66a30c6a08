using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Reads text below its key that keeps its lines (<c>|</c>) or joins them (<c>&gt;</c>).</summary>
internal sealed class YamlLiterals(YamlScanner at, YamlReport report)
{
    // The widest of the empty lines before the first line with text.
    private int _emptyWidth;

    /// <summary>Reads the header and the lines that are indented deeper than <paramref name="parentIndent"/>; ends at the next line with content.</summary>
    public YamlNode Read(int parentIndent)
    {
        YamlPlace start = at.Here;
        bool isFolded = at.Current == '>';
        at.Take();
        (int explicitIndent, char chomping) = ReadHeader();
        YamlPlace end = at.Here;
        at.SkipBlanks();
        if (!at.AtLineEndOrComment)
        {
            int lineEnd = at.LineEnd();
            report.Unreadable(at.Position, lineEnd, $"text follows '{at.Text[start.Offset]}' in the same line", "Begin the text in the next line, indented deeper than its key, or put it in quotes.");
            SourceSpan span = report.Span(start.Offset, lineEnd);
            at.SkipDeeper(parentIndent);
            return new YamlUnread(span);
        }

        _emptyWidth = 0;
        StringBuilder value = new();
        int breaks = 0;
        bool hasText = false;
        bool wasIndented = false;
        int indent = explicitIndent > 0 ? Math.Max(parentIndent, 0) + explicitIndent : -1;
        while (at.NextLine() && ReadLine(parentIndent, ref indent, out int from, out int to))
        {
            if (from == to)
            {
                breaks++;
                continue;
            }

            bool isIndented = YamlBlank.IsBlank(at.Text[from]);
            if (hasText && isFolded && !wasIndented && !isIndented)
            {
                value.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            }
            else
            {
                value.Append('\n', breaks);
            }

            value.Append(at.Text, from, to - from);
            (hasText, wasIndented) = (true, isIndented);
            at.MoveTo(to);
            end = at.Here;

            // A text that ends with the file has no line end of its own there.
            breaks = to < at.End ? 1 : 0;
        }

        if (!hasText && _emptyWidth > 0)
        {
            report.Unreadable(start.Offset, start.Offset + 1, "nothing follows but lines of spaces", "Take them out, or write \"\" for no text.");
        }

        value.Append('\n', chomping == '+' ? breaks : chomping == '-' || !hasText ? 0 : Math.Min(breaks, 1));
        at.FirstContentLine();
        return new YamlScalar(value.ToString(), report.Span(start, end));
    }

    // A digit says how deep the text is indented, '-' and '+' what becomes of line ends after it; in either order.
    private (int Indent, char Chomping) ReadHeader()
    {
        int indent = 0;
        char chomping = ' ';
        while (true)
        {
            if (indent == 0 && at.Current is >= '1' and <= '9')
            {
                indent = at.Current - '0';
            }
            else if (chomping == ' ' && at.Current is '+' or '-')
            {
                chomping = at.Current;
            }
            else
            {
                return (indent, chomping);
            }

            at.Take();
        }
    }

    // Gives the text of the line that the scanner stands at the beginning of; false when the text is over before it.
    private bool ReadLine(int parentIndent, ref int indent, out int from, out int to)
    {
        int start = at.Position;
        to = at.LineEnd();
        from = start;
        int column = 0;
        int tab = -1;
        while (from < to && (indent < 0 || column < indent) && YamlBlank.IsBlank(at.Text[from]))
        {
            tab = tab < 0 && at.Text[from] == '\t' ? from : tab;
            column += YamlBlank.WidthOf(at.Text[from]);
            from++;
        }

        if (from == to)
        {
            _emptyWidth = Math.Max(_emptyWidth, column);
            return true;
        }

        if (indent < 0 ? column <= parentIndent : column < indent)
        {
            return false;
        }

        if (tab >= 0)
        {
            report.Tabs(tab, from, "This line is indented with a tab.", "Use two spaces for each level.", at.Text.IndexOf(' ', tab, from - tab) < 0 ? "  " : null);
        }

        int inner = at.Text.IndexOf('\t', from, to - from);
        if (inner >= 0)
        {
            report.Tabs(inner, inner + 1, "A tab stands inside this text.", "Write the text in double quotes, with '\\t' for a tab, or use a space.", null);
        }

        // With spaces before the text readers disagree about how deep it is indented.
        if (indent < 0 && _emptyWidth > 0)
        {
            report.Unreadable(start, to, "the empty line before this text has spaces", "Take them out.");
        }

        indent = indent < 0 ? column : indent;
        return true;
    }
}
