namespace KnowledgeBase.Rules.Yaml;

/// <summary>Says what cannot be read among lines that are indented, and passes over it: down to the next line that may be understood again.</summary>
internal sealed class YamlRefusals(YamlScanner at, YamlReport report)
{
    /// <summary>The beginning of a stretch of text, for a message.</summary>
    public static string Excerpt(string text, int start, int end) => end - start <= 30 ? text.Substring(start, end - start) : text.Substring(start, 29) + "…";

    public YamlUnread RefuseStart(int parentIndent)
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
    public void FinishLine(int parentIndent)
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
    public void SkipDeeperLines(int indent)
    {
        if (at.Column > indent && !at.AtEnd)
        {
            ReportIndentation("deeper than the lines that it follows");
            report.IsLossy = true;
            at.SkipDeeper(indent);
        }
    }

    public void ReportIndentation(string how) =>
        report.Unreadable(at.Position, LineTextEnd(), $"this line is indented {how}", "Give it as many spaces as the lines that it belongs with.");

    public int LineTextEnd()
    {
        int end = at.LineEnd();
        while (end > at.Position + 1 && YamlBlank.IsAny(at.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public YamlEntry? RefuseLine(int indent, YamlKeyLine line)
    {
        int end = LineTextEnd();
        if (at.AtDash)
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

    public bool IsKeyInBrackets()
    {
        int next = at.Position;
        while (next < at.End && YamlBlank.IsAny(at.Text[next]))
        {
            next++;
        }

        return next < at.End && at.Text[next] == ':';
    }

    public YamlUnread RefuseKeyInBrackets(YamlNode key, int parentIndent)
    {
        report.Unreadable(key.Span, "a key must be plain text", "Write a word before ':'.");
        report.IsLossy = true;
        at.SkipDeeper(parentIndent);
        return new YamlUnread(key.Span);
    }

    // What the entry would have set is unknown.
    public YamlEntry? PassOver(int indent)
    {
        report.IsLossy = true;
        at.SkipDeeper(indent);
        return null;
    }

    public int WordEnd()
    {
        int end = at.Position;
        while (!at.IsLineEnd(end) && !YamlBlank.IsAny(at.Text[end]))
        {
            end++;
        }

        return end;
    }
}
