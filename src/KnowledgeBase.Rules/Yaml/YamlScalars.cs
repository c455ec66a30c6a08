using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads plain and quoted text. A reading that fails has been reported, and leaves the scanner at the next line that may be understood again:
/// then the node is a <see cref="YamlUnread"/>.
/// </summary>
internal sealed class YamlScalars(YamlScanner at, YamlReport report)
{
    private readonly List<(int Start, int End)> _doubleQuoted = [];

    /// <summary>Stretches in double quotes, where a character can be written as an escape.</summary>
    public IReadOnlyList<(int Start, int End)> DoubleQuoted => _doubleQuoted;

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
                if (!ReadEscape(value, parentIndent))
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

    /// <summary>
    /// Reads plain text of a block, which may go on in lines that are indented deeper than <paramref name="parentIndent"/>.
    /// <paramref name="key"/> is the key whose value it is; null for an item of a list.
    /// </summary>
    public YamlScalar ReadPlain(int parentIndent, string? key)
    {
        YamlPlace start = at.Here;
        int end = PlainEnd(out bool hasColon);
        if (hasColon)
        {
            string written = at.Text.Substring(start.Offset, end - start.Offset);
            report.AddFixable(
                YamlRules.UnquotedColon,
                report.Span(start.Offset, end),
                [report.Edit(start.Offset, end, Quoted(written))],
                key ?? written);
        }

        ReportTabs(start.Offset, end);
        at.MoveTo(end);
        YamlPlace last = at.Here;
        StringBuilder? folded = null;
        while (ContinuesPlain(parentIndent, out int emptyLines, out int lineEnd))
        {
            folded ??= new StringBuilder(at.Text, start.Offset, last.Offset - start.Offset, 256);
            folded.Append(emptyLines == 0 ? " " : new string('\n', emptyLines)).Append(at.Text, at.Position, lineEnd - at.Position);
            ReportTabs(at.Position, lineEnd);
            at.MoveTo(lineEnd);
            last = at.Here;
        }

        return new YamlScalar(folded?.ToString() ?? at.Text.Substring(start.Offset, last.Offset - start.Offset), report.Span(start, last));
    }

    /// <summary>Reads plain text inside brackets, which ends before a ',' or a bracket and with its line; empty when nothing stands here.</summary>
    public YamlScalar ReadPlainInFlow()
    {
        YamlPlace start = at.Here;
        int end = start.Offset;
        for (int i = start.Offset; !at.IsLineEnd(i) && !at.IsComment(i) && !IsFlowIndicator(at.Text[i]) && !IsFlowColon(i); i++)
        {
            end = YamlBlank.IsAny(at.Text[i]) ? end : i + 1;
        }

        ReportTabs(start.Offset, end);
        at.MoveTo(end);
        return new YamlScalar(at.Text.Substring(start.Offset, end - start.Offset), report.Span(start, at.Here));
    }

    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>True for a ':' that ends a key inside brackets.</summary>
    public bool IsFlowColon(int offset) =>
        at.Text[offset] == ':' && (at.IsLineEnd(offset + 1) || YamlBlank.IsAny(at.Text[offset + 1]) || at.Text[offset + 1] is ',' or ']' or '}');

    /// <summary>The text in double quotes, as a fix writes it.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t") + "\"";

    // The end of the plain text in this line, without blanks at its end.
    private int PlainEnd(out bool hasColon)
    {
        int end = at.Position;
        hasColon = false;
        for (int i = at.Position; !at.IsLineEnd(i) && !at.IsComment(i); i++)
        {
            char c = at.Text[i];
            hasColon |= c == ':' && (at.IsLineEnd(i + 1) || YamlBlank.IsBlank(at.Text[i + 1]));
            end = YamlBlank.IsAny(c) ? end : i + 1;
        }

        return end;
    }

    // Moves to the next line when it belongs to the same text. One that looks like a field does not: somebody indented it by mistake.
    private bool ContinuesPlain(int parentIndent, out int emptyLines, out int lineEnd)
    {
        lineEnd = 0;
        YamlBookmark before = at.Bookmark();
        at.SkipBlanks();
        if (at.AtLineEnd && at.NextTextLine(out emptyLines) && at.Indent > parentIndent && at.Current != '#' && !at.AtDocumentMark)
        {
            lineEnd = PlainEnd(out bool hasColon);
            YamlKeyLine key = YamlKeyLine.Find(at);
            if (!hasColon && (key.Form == YamlKeyForm.None || !key.IsField(at.Text, at.Position)))
            {
                return true;
            }
        }

        emptyLines = 0;
        at.Return(before);
        return false;
    }

    private void ReportTabs(int start, int end)
    {
        int tab = at.Text.IndexOf('\t', start, end - start);
        while (tab >= 0)
        {
            int after = tab;
            while (after < end && at.Text[after] == '\t')
            {
                after++;
            }

            report.Tabs(tab, after, "A tab stands inside this value.", "Use a space, or write '\\t' in double quotes if the text has it.", " ");
            tab = at.Text.IndexOf('\t', after, end - after);
        }
    }

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

    // False when the text does not go on after a line end that is written with a backslash.
    private bool ReadEscape(StringBuilder value, int parentIndent)
    {
        int start = at.Position;
        at.Take();
        if (at.AtLineEnd)
        {
            if (!at.NextTextLine(out int emptyLines) || at.Indent <= parentIndent)
            {
                return false;
            }

            value.Append('\n', emptyLines);
            return true;
        }

        char c = at.Current;
        at.Take();
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            ReadCode(value, start, digits);
        }
        else if (SimpleEscape(c) is { } simple)
        {
            value.Append(simple);
        }
        else
        {
            report.Unreadable(start, at.Position, $"'\\{c}' means nothing in double quotes", "Write '\\\\' for a backslash.", report.Edit(start, start + 1, "\\\\"));
            value.Append('\\').Append(c);
        }

        return true;
    }

    private static char? SimpleEscape(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => c,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private void ReadCode(StringBuilder value, int start, int digits)
    {
        int length = 0;
        while (length < digits && Uri.IsHexDigit(at.Current))
        {
            at.Take();
            length++;
        }

        bool isNumber = length == digits
            && uint.TryParse(at.Text.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            && Append(value, code, start);
        if (!isNumber)
        {
            report.Unreadable(
                start, at.Position, $"'{at.Text.Substring(start, at.Position - start)}' is the code of no character", $"Write '\\{at.Text[start + 1]}' and {digits.ToString(CultureInfo.InvariantCulture)} hexadecimal digits.");
        }
    }

    // A character above U+FFFF may be written as two codes, as in JSON; half of one is no character.
    private bool Append(StringBuilder value, uint code, int start)
    {
        if (code is >= 0xD800 and <= 0xDBFF && at.Text[start + 1] == 'u' && at.Current == '\\' && at.Next == 'u' && at.Position + 6 <= at.End
            && ushort.TryParse(at.Text.Substring(at.Position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort low)
            && char.IsLowSurrogate((char)low))
        {
            value.Append((char)code).Append((char)low);
            at.Take(6);
            return true;
        }

        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        value.Append(char.ConvertFromUtf32((int)code));
        return true;
    }
}
