using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads mappings and lists by the indentation of their lines. What cannot be read is reported and passed over, down to the next line that
/// is indented no deeper, so that one run tells everything that is wrong.
/// </summary>
internal sealed class YamlBlocks(YamlScanner at, YamlReport report, int maxDepth)
{
    private readonly YamlScalars _scalars = new(at, report);
    private readonly YamlRefusals _refusals = new(at, report);

    /// <summary>Stretches in double quotes, where a character can be written as an escape.</summary>
    public IReadOnlyList<(int Start, int End)> DoubleQuoted => _scalars.DoubleQuoted;

    internal YamlFlows Flows => field ??= new YamlFlows(at, report, _scalars, maxDepth);

    private YamlLiterals Literals => field ??= new YamlLiterals(at, report);

    private YamlMappings Mappings => field ??= new YamlMappings(this, at, report, _scalars, _refusals);

    internal YamlSequences Sequences => field ??= new YamlSequences(this, at, report, _refusals, maxDepth);

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
            _refusals.ReportIndentation("less deep than the first one");
            if (at.AtDash || YamlKeyLine.Find(at).Form == YamlKeyForm.None)
            {
                report.IsLossy = true;
                at.SkipDeeper(at.Indent);
                continue;
            }

            foreach (YamlEntry entry in Mappings.Read(at.Column, depth: 1).Entries)
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
    public YamlNode ReadNode(int parentIndent, int depth)
    {
        YamlProperties.Skip(at, report, inFlow: false);
        if (at.AtDash || at.AtTightDash)
        {
            return Sequences.Read(parentIndent, at.Column, depth);
        }

        if (IsKeyLine())
        {
            return depth > maxDepth ? Flows.TooDeep(parentIndent) : Mappings.Read(at.Column, depth);
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

    // A value that is no block: text, or brackets. Ends at the next line with content.
    public YamlNode ReadInline(int parentIndent, int depth, string? key)
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
                if (key is null && value is not YamlUnread && _refusals.IsKeyInBrackets())
                {
                    return _refusals.RefuseKeyInBrackets(value, parentIndent);
                }

                break;
            case '|' or '>':
                return Literals.Read(parentIndent);
            case '*':
                int end = _refusals.WordEnd();
                report.Forbid(start, end, "The alias", at.Text.Substring(start, end - start), "Write the value out, or quote a text that begins with '*'.");
                at.SkipDeeper(parentIndent);
                return new YamlUnread(report.Span(start, end));
            case '-' when at.AtDash:
                report.Unreadable(start, start + 1, "a list cannot begin in the line of its key", "Put each '- ' in a line of its own below the key, write '[value, value]', or put the text in quotes.");
                at.SkipDeeper(parentIndent);
                return new YamlUnread(report.Span(start, start + 1));
            case '@' or '`' or '%' or ',' or ']' or '}' or ':':
            case '?' when YamlBlank.IsAny(at.Next) || at.IsLineEnd(start + 1):
                return _refusals.RefuseStart(parentIndent);
            default:
                value = _scalars.Plain.Read(parentIndent, key);
                break;
        }

        if (value is not YamlUnread)
        {
            _refusals.FinishLine(parentIndent);
        }

        return value;
    }

    // A mapping or list reaches to the end of what was last read of it.
    public static SourceSpan From(SourceSpan start, SourceSpan last) =>
        last.End <= start.End ? start : new SourceSpan(start.Start, last.End - start.Start, start.StartLine, start.StartColumn, last.EndLine, last.EndColumn);
}
