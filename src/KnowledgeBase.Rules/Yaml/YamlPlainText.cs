using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Reads text without quotes, which ends where YAML's signs begin to mean something.</summary>
internal sealed class YamlPlainText(YamlScanner at, YamlReport report)
{
    /// <summary>
    /// Reads plain text of a block, which may go on in lines that are indented deeper than <paramref name="parentIndent"/>.
    /// <paramref name="key"/> is the key whose value it is; null for an item of a list.
    /// </summary>
    public YamlScalar Read(int parentIndent, string? key)
    {
        YamlPlace start = at.Here;
        int end = PlainEnd(out bool hasColon);
        if (hasColon)
        {
            string written = at.Text.Substring(start.Offset, end - start.Offset);
            report.AddFixable(
                YamlRules.UnquotedColon,
                report.Span(start.Offset, end),
                [report.Edit(start.Offset, end, YamlScalars.Quoted(written))],
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
    public YamlScalar ReadInFlow()
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

    // The text does not end with a blank, so tabs end before it does.
    private void ReportTabs(int start, int end)
    {
        int tab = at.Text.IndexOf('\t', start, end - start);
        while (tab >= 0)
        {
            int after = tab;
            while (at.Text[after] == '\t')
            {
                after++;
            }

            report.Tabs(tab, after, "A tab stands inside this value.", "Use a space, or write '\\t' in double quotes if the text has it.", " ");
            tab = at.Text.IndexOf('\t', after, end - after);
        }
    }
}
