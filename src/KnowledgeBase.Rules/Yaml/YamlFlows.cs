using System.Globalization;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads lists and mappings in brackets. A reading that fails has been reported, and leaves the scanner at the next line that may be understood
/// again: then the node is a <see cref="YamlUnread"/>.
/// </summary>
internal sealed class YamlFlows(YamlScanner at, YamlReport report, YamlScalars scalars, int maxDepth)
{
    // Set when the scanner has come to a line that is not between the brackets any more.
    private bool _isPast;

    /// <summary>Reads from the bracket here to its partner; further lines are indented deeper than <paramref name="parentIndent"/>, but for a closing bracket.</summary>
    public YamlNode Read(int parentIndent, int depth)
    {
        _isPast = false;
        return ReadBrackets(parentIndent, depth);
    }

    private YamlNode ReadBrackets(int parentIndent, int depth)
    {
        YamlPlace start = at.Here;
        if (depth > maxDepth)
        {
            return TooDeep(parentIndent);
        }

        bool isMapping = at.Current == '{';
        char close = isMapping ? '}' : ']';
        List<YamlNode> items = [];
        YamlEntries entries = new(report);
        at.Take();
        while (true)
        {
            if (!SkipSpace(parentIndent))
            {
                return Unclosed(start, close);
            }

            if (at.Current == close)
            {
                at.Take();
                SourceSpan span = report.Span(start, at.Here);
                return isMapping ? new YamlMapping(entries.ToEquatableArray(), span) : new YamlSequence(items.ToEquatableArray(), span);
            }

            YamlUnread? failed = isMapping ? ReadEntry(entries, parentIndent, depth) : ReadItem(items, parentIndent, depth);
            if (failed is not null)
            {
                return failed;
            }

            if (!SkipSpace(parentIndent))
            {
                return Unclosed(start, close);
            }

            if (at.Current == ',')
            {
                at.Take();
            }
            else if (at.Current != close)
            {
                return Failed(parentIndent, at.Position, WordEnd(), $"',' or '{close}' is missing before this", "Put it there, or quote a value that has ',' or brackets in it.");
            }
        }
    }

    /// <summary>Too many levels: reading them would cost more than any content is worth.</summary>
    public YamlUnread TooDeep(int parentIndent)
    {
        SourceSpan span = report.Span(at.Position, at.Position + 1);
        report.Add(YamlRules.TooLarge, span, "more levels of lists and mappings", maxDepth.ToString(CultureInfo.InvariantCulture) + " levels", "Flatten it.");
        at.SkipDeeper(parentIndent);
        return new YamlUnread(span);
    }

    private YamlUnread? ReadItem(List<YamlNode> items, int parentIndent, int depth)
    {
        int start = at.Position;
        YamlNode item = ReadNode(parentIndent, depth);
        if (item is YamlUnread failed)
        {
            return failed;
        }

        items.Add(item);
        int end = at.Position;
        if (!SkipSpace(parentIndent) || at.Current != ':')
        {
            return null;
        }

        return Failed(parentIndent, start, end, "a key stands in a list", "Write '{ key: value }', or quote a value that has ': ' in it.");
    }

    private YamlUnread? ReadEntry(YamlEntries entries, int parentIndent, int depth)
    {
        if (ReadKey(parentIndent, depth, out YamlScalar? key) is { } failed)
        {
            return failed;
        }

        YamlPlace afterColon = at.Here;
        if (key is null || !SkipSpace(parentIndent))
        {
            return null;
        }

        YamlNode value = at.Current is ',' or '}' ? new YamlScalar("", report.Span(afterColon, afterColon)) : ReadNode(parentIndent, depth);
        entries.Add(key, value);
        return value as YamlUnread;
    }

    // Ends after the colon; there is no key when the brackets are left before it.
    private YamlUnread? ReadKey(int parentIndent, int depth, out YamlScalar? key)
    {
        key = null;
        SkipProperties();
        int start = at.Position;
        if (at.Current is '[' or '{')
        {
            YamlNode node = ReadBrackets(parentIndent, depth + 1);
            return node as YamlUnread ?? Failed(parentIndent, start, at.Position, "a key must be plain text", "Write a word before ':'.");
        }

        if (FlowWordColon() is { } colon)
        {
            key = new YamlScalar(at.Text.Substring(start, colon - start), report.Span(start, colon));
            at.MoveTo(colon);
            YamlMistakenColon.Take(at, report, key, at.Current == '：' ? YamlKeyForm.FullWidth : YamlKeyForm.NoSpace, colon);
            return null;
        }

        YamlNode read = ReadNode(parentIndent, depth);
        if (read is YamlUnread failed)
        {
            return failed;
        }

        int end = at.Position;
        if (!SkipSpace(parentIndent))
        {
            return null;
        }

        if (at.Current is ':' or '：' && read is YamlScalar scalar)
        {
            key = scalar;
            if (at.Current == ':' && scalars.Plain.IsFlowColon(at.Position))
            {
                at.Take();
            }
            else
            {
                YamlMistakenColon.Take(at, report, key, at.Current == '：' ? YamlKeyForm.FullWidth : YamlKeyForm.NoSpace, end);
            }

            return null;
        }

        return Failed(parentIndent, start, end, $"'{YamlRefusals.Excerpt(at.Text, start, end)}' has no value", "Write 'key: value' between the brackets, and quote a value that has a ',' in it or begins with '{'.");
    }

    // A key with a full-width colon, or with nothing between colon and value, that no right colon follows before the entry ends.
    private int? FlowWordColon()
    {
        int start = at.Position;
        int? found = null;
        for (int i = start; !at.IsLineEnd(i) && !at.IsComment(i) && !YamlPlainText.IsFlowIndicator(at.Text[i]); i++)
        {
            char c = at.Text[i];
            if (scalars.Plain.IsFlowColon(i))
            {
                return found is { } mistaken && at.Text[mistaken] == '：' ? found : null;
            }

            bool isWordBefore = found is null && c is '：' or ':' && i > start && YamlKeyLine.IsWord(at.Text, start, i);
            found = isWordBefore && !(c == ':' && at.Text[i + 1] == '/') ? i : found;
            if (c is '"' or '\'' && found is not null)
            {
                return found;
            }
        }

        return found;
    }

    private YamlNode ReadNode(int parentIndent, int depth)
    {
        SkipProperties();
        int start = at.Position;
        switch (at.Current)
        {
            case '[' or '{':
                return ReadBrackets(parentIndent, depth + 1);
            case '"' or '\'':
                return scalars.ReadQuoted(parentIndent);
            case '*':
                int end = WordEnd();
                report.Forbid(start, end, "The alias", at.Text.Substring(start, end - start), "Write the value out, or quote a text that begins with '*'.");
                SourceSpan span = report.Span(start, end);
                at.MoveTo(end);
                return new YamlScalar("", span);
            case ',':
                return Failed(parentIndent, start, start + 1, "a value is missing before ','", "Write it, or remove the ','.");
            case ']' or '}':
                return Failed(parentIndent, start, start + 1, $"'{at.Current}' closes a bracket that is not open", "Close the brackets in the order in which they were opened.");
            case '|' or '>' or '@' or '`' or '%' or '#' or ':':
            case '-' or '?' when YamlBlank.IsAny(at.Next) || YamlPlainText.IsFlowIndicator(at.Next) || at.IsLineEnd(start + 1):
                return Failed(parentIndent, start, start + 1, $"a value cannot begin with '{at.Current}'", "Put the value in quotes: \"…\".");
            default:
                return scalars.Plain.ReadInFlow();
        }
    }

    private void SkipProperties() => YamlProperties.Skip(at, report, inFlow: true);

    // Passes over blanks, line ends and comments; false when the bracket is not closed before its entry ends.
    private bool SkipSpace(int parentIndent)
    {
        if (_isPast)
        {
            return false;
        }

        at.SkipBlanks();
        if (!at.AtLineEndOrComment)
        {
            return true;
        }

        at.NextContentLine();
        _isPast = at.AtEnd || at.AtDocumentMark || (at.Indent <= parentIndent && at.Current is not (']' or '}'));
        return !_isPast;
    }

    // The scanner stands at the line that is not part of the brackets any more.
    private YamlUnread Unclosed(YamlPlace start, char close)
    {
        report.Unreadable(start.Offset, start.Offset + 1, $"the bracket '{at.Text[start.Offset]}' that begins here is not closed", $"Write '{close}' at its end.");
        return new YamlUnread(report.Span(start.Offset, start.Offset + 1));
    }

    private YamlUnread Failed(int parentIndent, int start, int end, string what, string remedy)
    {
        report.Unreadable(start, end, what, remedy);
        if (!_isPast)
        {
            at.SkipDeeper(parentIndent);
        }

        return new YamlUnread(report.Span(start, end));
    }

    private int WordEnd()
    {
        int end = at.Position;
        while (!at.IsLineEnd(end) && !YamlBlank.IsAny(at.Text[end]) && (end == at.Position || !YamlPlainText.IsFlowIndicator(at.Text[end])))
        {
            end++;
        }

        return end;
    }
}
