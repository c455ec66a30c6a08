using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads mappings and lists by the indentation of their lines. What cannot be read is reported and passed over, down to the next line that
/// is indented no deeper, so that one run tells everything that is wrong.
/// </summary>
internal sealed class YamlBlocks(YamlScanner at, YamlReport report, int maxDepth)
{
    private readonly YamlScalars _scalars = new(at, report);

    /// <summary>Stretches in double quotes, where a character can be written as an escape.</summary>
    public IReadOnlyList<(int Start, int End)> DoubleQuoted => _scalars.DoubleQuoted;

    private YamlFlows Flows => field ??= new YamlFlows(at, report, _scalars, maxDepth);

    private YamlLiterals Literals => field ??= new YamlLiterals(at, report);

    private bool AtDash => at.Current == '-' && (YamlBlank.IsAny(at.Next) || at.IsLineEnd(at.Position + 1));

    /// <summary>A list item without a space behind its dash: <c>-作风建设</c>. Numbers and '--' are text.</summary>
    private bool AtTightDash => at.Current == '-' && at.Column == at.Indent && (char.IsLetter(at.Next) || at.Next is '"' or '\'' or '{' or '[');

    /// <summary>Reads from the first line to the last; null when there is no mapping.</summary>
    public YamlMapping? ReadDocument()
    {
        YamlPlace start = at.Here;
        at.FirstContentLine();
        SkipDirectives();
        if (at.AtEnd)
        {
            return new YamlMapping([], report.Span(start, start));
        }

        YamlNode root = ReadNode(parentIndent: -1, depth: 1);
        if (root is YamlMapping mapping && !at.AtEnd && !at.AtDocumentMark)
        {
            root = ReadLessIndented(mapping);
        }

        if (!at.AtEnd)
        {
            RefuseRest(root);
        }

        if (root is not (YamlMapping or YamlUnread))
        {
            report.Add(YamlRules.Unreadable, root.Span, "'key: value' lines are expected, and this is none", "Begin each line with the name of a field, ':' and a space.");
        }

        return root as YamlMapping;
    }

    /// <summary>Passes over anchors and tags before a value, which are refused.</summary>
    public static void SkipProperties(YamlScanner at, YamlReport report, bool inFlow)
    {
        while (at.Current is '&' or '!')
        {
            int start = at.Position;
            bool isAnchor = at.Current == '&';
            while (!at.AtLineEnd && !YamlBlank.IsAny(at.Current) && !(inFlow && YamlScalars.IsFlowIndicator(at.Current)))
            {
                at.Take();
            }

            string written = at.Text.Substring(start, at.Position - start);
            report.Forbid(
                start,
                at.Position,
                isAnchor ? "The anchor" : "The tag",
                written,
                isAnchor ? "Write values out where they are needed, or quote a text that begins with '&'." : "Remove it: a field's type stands in its collection. Quote a text that begins with '!'.");
            at.SkipBlanks();
        }
    }

    /// <summary>Takes a colon that is not ': ', says so, and leaves the scanner at the value.</summary>
    public static void TakeMistakenColon(YamlScanner at, YamlReport report, YamlScalar key, YamlKeyForm form, int keyEnd)
    {
        int colon = at.Position;
        at.Take();
        int after = at.Position;
        while (form == YamlKeyForm.FullWidth && YamlBlank.IsAny(at.Current))
        {
            at.Take();
        }

        bool isKey = key.Value.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
        TextEdit[] edits = isKey ? [report.Edit(keyEnd, at.Position, at.AtLineEnd ? ":" : ": ")] : [];
        report.AddFixable(form == YamlKeyForm.FullWidth ? YamlRules.FullWidthColon : YamlRules.MissingSpace, report.Span(colon, after), edits, form == YamlKeyForm.FullWidth ? key.Value : key.Value + ":");
    }

    /// <summary>The beginning of a stretch of text, for a message.</summary>
    public static string Excerpt(string text, int start, int end) => end - start <= 30 ? text.Substring(start, end - start) : text.Substring(start, 29) + "…";

    private void SkipDirectives()
    {
        while (!at.AtEnd && at.Current == '%')
        {
            int end = at.LineEnd();
            report.Forbid(at.Position, end, "The directive", at.Text.Substring(at.Position, end - at.Position), "Remove the line.");
            at.NextContentLine();
        }

        // One mark before the only document is what other programs write.
        if (!at.AtEnd && at.AtDocumentMark && at.Current == '-')
        {
            int start = at.Position;
            at.Take(3);
            at.SkipBlanks();
            if (!at.AtLineEndOrComment)
            {
                report.Forbid(start, start + 3, "The mark", "---", "Remove it.");
            }

            at.NextContentLine();
        }
    }

    // Lines that are indented less than the first: somebody indented the first by mistake.
    private YamlMapping ReadLessIndented(YamlMapping first)
    {
        YamlEntries entries = new(report);
        foreach (YamlEntry entry in first.Entries)
        {
            entries.Add(entry.Key, entry.Value);
        }

        while (!at.AtEnd && !at.AtDocumentMark)
        {
            ReportIndentation("less deep than the first one");
            if (AtDash || YamlKeyLine.Find(at).Form == YamlKeyForm.None)
            {
                report.IsLossy = true;
                at.SkipDeeper(at.Indent);
                continue;
            }

            foreach (YamlEntry entry in ReadMapping(at.Column, depth: 1).Entries)
            {
                entries.Add(entry.Key, entry.Value);
            }
        }

        return new YamlMapping(entries.ToEquatableArray(), first.Span);
    }

    private void RefuseRest(YamlNode root)
    {
        report.IsLossy = true;
        if (at.AtDocumentMark)
        {
            string mark = at.Text.Substring(at.Position, 3);
            report.Forbid(at.Position, at.Position + 3, mark == "---" ? "A second document" : "The end of a document", mark, "Keep one document in the file, without these lines.");
        }
        else if (root is not YamlUnread)
        {
            report.Unreadable(at.Position, at.LineEnd(), "a text stands beside 'key: value' lines", "Begin each line with the name of a field, ':' and a space.");
        }
    }

    // At the first character of a node that has a line of its own, or follows a dash. Ends at the next line with content.
    private YamlNode ReadNode(int parentIndent, int depth)
    {
        SkipProperties(at, report, inFlow: false);
        if (AtDash || AtTightDash)
        {
            return ReadSequence(parentIndent, at.Column, depth);
        }

        if (IsKeyLine())
        {
            return depth > maxDepth ? Flows.TooDeep(parentIndent) : ReadMapping(at.Column, depth);
        }

        return ReadInline(parentIndent, depth, key: null);
    }

    // A list item may be text with a colon in it, so only what looks like a field is taken for one.
    private bool IsKeyLine()
    {
        YamlKeyLine line = YamlKeyLine.Find(at);
        return line.Form switch
        {
            YamlKeyForm.Right => at.Current is not ('[' or '{'),
            YamlKeyForm.FullWidth => line.IsField(at.Text, at.Position) || at.Current is '"' or '\'',
            YamlKeyForm.NoSpace => line.IsField(at.Text, at.Position) && (at.Column == at.Indent || FieldFollows()),
            _ => at.Current == '?' && (YamlBlank.IsBlank(at.Next) || at.IsLineEnd(at.Position + 1)),
        };
    }

    private bool FieldFollows()
    {
        YamlBookmark here = at.Bookmark();
        int column = at.Column;
        at.NextContentLine();
        bool isField = at.Column == column && YamlKeyLine.Find(at).Form == YamlKeyForm.Right;
        at.Return(here);
        return isField;
    }

    private YamlMapping ReadMapping(int indent, int depth)
    {
        YamlPlace start = at.Here;
        SourceSpan last = report.Span(start, start);
        YamlEntries entries = new(report);
        while (at.Column == indent && !at.AtDocumentMark)
        {
            if (ReadEntry(indent, depth) is { } entry)
            {
                entries.Add(entry.Key, entry.Value);
                last = entry.Value.Span;
            }

            SkipDeeperLines(indent);
        }

        return new YamlMapping(entries.ToEquatableArray(), From(report.Span(start, start), last));
    }

    private YamlEntry? ReadEntry(int indent, int depth)
    {
        SkipProperties(at, report, inFlow: false);
        int start = at.Position;
        if (at.Current == '?' && (YamlBlank.IsBlank(at.Next) || at.IsLineEnd(start + 1)))
        {
            report.Forbid(start, start + 1, "The key mark", "?", "Write 'key: value' in one line.");
            return PassOver(indent);
        }

        if (at.Current is '[' or '{')
        {
            YamlNode node = Flows.Read(indent, depth + 1);
            _ = node is YamlUnread ? node : RefuseKeyInBrackets(node, indent);
            report.IsLossy = true;
            return null;
        }

        YamlKeyLine line = YamlKeyLine.Find(at);
        if (line.Form == YamlKeyForm.None || !IsKeyStart(line))
        {
            return RefuseLine(indent, line);
        }

        YamlPlace place = at.Here;
        YamlScalar key;
        if (at.Current is '"' or '\'')
        {
            key = (YamlScalar)_scalars.ReadQuoted(int.MaxValue);
        }
        else
        {
            at.MoveTo(line.KeyEnd);
            key = new YamlScalar(at.Text.Substring(start, line.KeyEnd - start), report.Span(place, at.Here));
            at.SkipBlanks();
        }

        at.MoveTo(line.Colon);
        if (line.Form == YamlKeyForm.Right)
        {
            at.Take();
        }
        else
        {
            TakeMistakenColon(at, report, key, line.Form, line.KeyEnd);
        }

        return new YamlEntry(key, ReadValue(indent, depth, key.Value));
    }

    private YamlNode ReadValue(int indent, int depth, string key)
    {
        YamlPlace afterColon = at.Here;
        at.SkipBlanks();
        SkipProperties(at, report, inFlow: false);
        if (!at.AtLineEndOrComment)
        {
            return ReadInline(indent, depth + 1, key);
        }

        at.NextContentLine();
        if (at.Column > indent && !at.AtDocumentMark)
        {
            return ReadNode(indent, depth + 1);
        }

        return at.Column == indent && (AtDash || AtTightDash) && !at.AtDocumentMark
            ? ReadSequence(indent - 1, indent, depth + 1)
            : new YamlScalar("", report.Span(afterColon, afterColon));
    }

    private YamlNode ReadSequence(int parentIndent, int indent, int depth)
    {
        if (depth > maxDepth)
        {
            return Flows.TooDeep(parentIndent);
        }

        YamlPlace start = at.Here;
        SourceSpan last = report.Span(start, start);
        List<YamlNode> items = [];
        while (at.Column == indent && !at.AtDocumentMark)
        {
            if (AtDash || AtTightDash)
            {
                YamlNode item = ReadItem(indent, depth);
                items.Add(item);
                last = item.Span;
                SkipDeeperLines(indent);
            }
            else if (indent == parentIndent + 1 && YamlKeyLine.Find(at).Form != YamlKeyForm.None)
            {
                // A list may stand at the indentation of its key, and this is the next key.
                break;
            }
            else
            {
                report.Unreadable(at.Position, at.LineEnd(), "this line stands in a list and does not begin with '- '", "Begin it with '- ', or indent it as the lines that it belongs to.");
                report.IsLossy = true;
                at.SkipDeeper(indent);
            }
        }

        return new YamlSequence(items.ToEquatableArray(), From(report.Span(start, start), last));
    }

    private YamlNode ReadItem(int indent, int depth)
    {
        int dash = at.Position;
        bool isTight = !AtDash;
        at.Take();
        if (isTight)
        {
            report.AddFixable(YamlRules.MissingSpace, report.Span(dash, dash + 1), [report.Edit(dash, dash + 1, "- ")], "-");
        }

        YamlPlace afterDash = at.Here;
        at.SkipBlanks();
        SkipProperties(at, report, inFlow: false);
        if (!at.AtLineEndOrComment)
        {
            return ReadNode(indent, depth + 1);
        }

        at.NextContentLine();
        return at.Column > indent && !at.AtDocumentMark ? ReadNode(indent, depth + 1) : new YamlScalar("", report.Span(afterDash, afterDash));
    }

    // A value that is no block: text, or brackets. Ends at the next line with content.
    private YamlNode ReadInline(int parentIndent, int depth, string? key)
    {
        int start = at.Position;
        YamlNode value;
        switch (at.Current)
        {
            case '"' or '\'':
                value = _scalars.ReadQuoted(parentIndent);
                break;
            case '[' or '{':
                value = Flows.Read(parentIndent, depth);
                if (key is null && value is not YamlUnread && IsKeyInBrackets())
                {
                    return RefuseKeyInBrackets(value, parentIndent);
                }

                break;
            case '|' or '>':
                return Literals.Read(parentIndent);
            case '*':
                int end = WordEnd();
                report.Forbid(start, end, "The alias", at.Text.Substring(start, end - start), "Write the value out, or quote a text that begins with '*'.");
                at.SkipDeeper(parentIndent);
                return new YamlUnread(report.Span(start, end));
            case '-' when AtDash:
                report.Unreadable(start, start + 1, "a list cannot begin in the line of its key", "Put each '- ' in a line of its own below the key, write '[value, value]', or put the text in quotes.");
                at.SkipDeeper(parentIndent);
                return new YamlUnread(report.Span(start, start + 1));
            case '@' or '`' or '%' or ',' or ']' or '}' or ':':
            case '?' when YamlBlank.IsAny(at.Next) || at.IsLineEnd(start + 1):
                return RefuseStart(parentIndent);
            default:
                value = _scalars.ReadPlain(parentIndent, key);
                break;
        }

        if (value is not YamlUnread)
        {
            FinishLine(parentIndent);
        }

        return value;
    }

    private YamlUnread RefuseStart(int parentIndent)
    {
        int start = at.Position;
        int end = at.LineEnd();
        while (YamlBlank.IsAny(at.Text[end - 1]))
        {
            end--;
        }

        report.Unreadable(
            start, start + 1, $"a value cannot begin with '{at.Current}'", "Put the value in quotes: \"…\".", report.Edit(start, end, YamlScalars.Quoted(at.Text.Substring(start, end - start))));
        at.SkipDeeper(parentIndent);
        return new YamlUnread(report.Span(start, end));
    }

    // Nothing but a comment may follow a value.
    private void FinishLine(int parentIndent)
    {
        at.SkipBlanks();
        if (at.AtLineEndOrComment)
        {
            at.NextContentLine();
            return;
        }

        int end = at.LineEnd();
        while (YamlBlank.IsAny(at.Text[end - 1]))
        {
            end--;
        }

        report.Unreadable(
            at.Position, end, $"'{Excerpt(at.Text, at.Position, end)}' follows a value that has ended", "Remove it, or put the whole value in double quotes and write '\\\"' for a quote inside.");
        at.SkipDeeper(parentIndent);
    }

    // Lines deeper than the mapping or list whose entry has ended.
    private void SkipDeeperLines(int indent)
    {
        if (at.Column > indent && !at.AtEnd)
        {
            ReportIndentation("deeper than the lines that it follows");
            report.IsLossy = true;
            at.SkipDeeper(indent);
        }
    }

    private void ReportIndentation(string how) =>
        report.Unreadable(at.Position, LineTextEnd(), $"this line is indented {how}", "Give it as many spaces as the lines that it belongs with.");

    private int LineTextEnd()
    {
        int end = at.LineEnd();
        while (end > at.Position + 1 && YamlBlank.IsAny(at.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsKeyStart(YamlKeyLine line) =>
        line.KeyEnd > at.Position && at.Current is not (',' or ']' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or ':') && !AtDash && line.KeyEnd - at.Position <= 1024;

    private YamlEntry? RefuseLine(int indent, YamlKeyLine line)
    {
        int end = LineTextEnd();
        if (AtDash)
        {
            report.Unreadable(at.Position, end, "an item of a list stands among 'key: value' lines", "Indent it below the key that it belongs to.");
        }
        else if (at.Current == '*' && line.Form == YamlKeyForm.None)
        {
            int word = WordEnd();
            report.Forbid(at.Position, word, "The alias", at.Text.Substring(at.Position, word - at.Position), "Write the entries out.");
        }
        else if (line.Form != YamlKeyForm.None && line.KeyEnd == at.Position)
        {
            report.Unreadable(at.Position, line.Colon + 1, "there is no key before ':'", "Write 'key: value'.");
        }
        else if (line.Form != YamlKeyForm.None)
        {
            report.Unreadable(at.Position, line.KeyEnd, line.KeyEnd - at.Position > 1024 ? "a key is longer than 1024 characters" : $"a key cannot begin with '{at.Current}'", "Begin each line with the name of a field, ':' and a space.");
        }
        else
        {
            report.Unreadable(at.Position, end, $"'{Excerpt(at.Text, at.Position, end)}' is no 'key: value' line", "Write the name of the field, ':' and a space before the value, or indent the line deeper if it belongs to the value above.");
        }

        return PassOver(indent);
    }

    private bool IsKeyInBrackets()
    {
        int next = at.Position;
        while (next < at.End && YamlBlank.IsAny(at.Text[next]))
        {
            next++;
        }

        return next < at.End && at.Text[next] == ':';
    }

    private YamlUnread RefuseKeyInBrackets(YamlNode key, int parentIndent)
    {
        report.Unreadable(key.Span, "a key must be plain text", "Write a word before ':'.");
        report.IsLossy = true;
        at.SkipDeeper(parentIndent);
        return new YamlUnread(key.Span);
    }

    // A mapping or list reaches to the end of what was last read of it.
    private static SourceSpan From(SourceSpan start, SourceSpan last) =>
        last.End <= start.End ? start : new SourceSpan(start.Start, last.End - start.Start, start.StartLine, start.StartColumn, last.EndLine, last.EndColumn);

    // What the entry would have set is unknown.
    private YamlEntry? PassOver(int indent)
    {
        report.IsLossy = true;
        at.SkipDeeper(indent);
        return null;
    }

    private int WordEnd()
    {
        int end = at.Position;
        while (!at.IsLineEnd(end) && !YamlBlank.IsAny(at.Text[end]))
        {
            end++;
        }

        return end;
    }
}
