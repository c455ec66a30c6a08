using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads plain and quoted text. A reading that fails has been reported, and leaves the scanner at the next line that may be understood again:
/// then the node is a <see cref="YamlUnread"/>.
/// </summary>
internal sealed class YamlScalars(YamlScanner at, YamlReport report)
{
    private readonly List<(int Start, int End)> _doubleQuoted = [];
    private readonly YamlEscapes _escapes = new(at, report);

    /// <summary>Stretches in double quotes, where a character can be written as an escape.</summary>
    public IReadOnlyList<(int Start, int End)> DoubleQuoted => _doubleQuoted;

    /// <summary>Text without quotes.</summary>
    public YamlPlainText Plain { get; } = new(at, report);

    /// <summary>Reads text that begins and ends with a quote; further lines are indented deeper than <paramref name="parentIndent"/>.</summary>
    public YamlNode ReadQuoted(int parentIndent)
    {
        YamlBookmark opening = at.Bookmark();
        char quote = at.Current;
        StringBuilder value = new();
        int fixedLength = 0;
        at.Take();
        int from = at.Position;
        while (true)
        {
            if (at.AtLineEnd)
            {
                value.Append(at.Text, from, at.Position - from);
                if (!FoldLine(value, fixedLength, parentIndent))
                {
                    return Unclosed(opening, quote, parentIndent);
                }

                fixedLength = value.Length;
                from = at.Position;
            }
            else if (at.Current == quote)
            {
                value.Append(at.Text, from, at.Position - from);
                at.Take();
                if (quote == '"' || at.Current != '\'')
                {
                    break;
                }

                value.Append('\'');
                at.Take();
                from = at.Position;
            }
            else if (at.Current == '\\' && quote == '"')
            {
                value.Append(at.Text, from, at.Position - from);
                if (!_escapes.Read(value, parentIndent))
                {
                    return Unclosed(opening, quote, parentIndent);
                }

                fixedLength = value.Length;
                from = at.Position;
            }
            else
            {
                if (at.Current == '\t')
                {
                    report.Tabs(at.Position, at.Position + 1, "A tab stands inside quotes.", "Write it as '\\t' in double quotes if the text has it, else use a space.", quote == '"' ? "\\t" : null);
                }

                at.Take();
            }
        }

        if (quote == '"')
        {
            _doubleQuoted.Add((opening.Place.Offset, at.Position));
        }

        return new YamlScalar(value.ToString(), report.Span(opening.Place, at.Here));
    }

    /// <summary>The text in double quotes, as a fix writes it.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t") + "\"";

    // A line end inside quotes is a space, or one less of the empty lines that follow; false when the text does not go on.
    private bool FoldLine(StringBuilder value, int fixedLength, int parentIndent)
    {
        while (value.Length > fixedLength && YamlBlank.IsBlank(value[value.Length - 1]))
        {
            value.Length--;
        }

        if (!at.NextTextLine(out int emptyLines) || at.Indent <= parentIndent || at.AtDocumentMark)
        {
            return false;
        }

        value.Append(emptyLines == 0 ? " " : new string('\n', emptyLines));
        return true;
    }

    private YamlUnread Unclosed(YamlBookmark opening, char quote, int parentIndent)
    {
        at.Return(opening);
        int start = at.Position;
        SourceSpan span = report.Span(start, start + 1);
        report.Unreadable(start, start + 1, $"the quote {quote} that begins here is not closed", $"Write {quote} at the end of the value, and indent its further lines deeper than its key.");

        // What follows may be the rest of the text, so only a line that is a field for sure is taken for one.
        at.SkipDeeper(parentIndent);
        while (!at.AtEnd && (at.Indent > parentIndent || !IsFieldOrItem()))
        {
            report.IsLossy |= at.Indent <= parentIndent;
            at.NextContentLine();
        }

        return new YamlUnread(span);
    }

    private bool IsFieldOrItem()
    {
        int start = at.Position;
        if (at.Current == '-' && at.Next == ' ')
        {
            return true;
        }

        YamlKeyLine key = YamlKeyLine.Find(at);
        return key.Form == YamlKeyForm.Right && Enumerable.Range(start, key.KeyEnd - start).All(i => char.IsLetterOrDigit(at.Text[i]) || at.Text[i] is '-' or '_');
    }
}
