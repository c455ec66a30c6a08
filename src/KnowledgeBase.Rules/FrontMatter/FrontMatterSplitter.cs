using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>Cuts a Markdown file into front matter and body at the two lines <c>---</c>.</summary>
public static class FrontMatterSplitter
{
    private const string Mark = "---";

    /// <summary>Null with a finding when one of the two lines is not there.</summary>
    public static FrontMatterBlock? Split(TextFile file, FindingList findings)
    {
        string text = file.Text;
        int start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        if (start > 0)
        {
            findings.AddFixable(YamlRules.ByteOrderMark, findings.Span(0, 1), [new Fix(new TextEdit(0, 1, ""))]);
        }

        int yamlStart = NextLine(text, start);
        if (!IsMark(text, start, yamlStart))
        {
            ReportOpening(text, start, yamlStart, findings);
            return null;
        }

        for (int line = yamlStart; line < text.Length;)
        {
            int next = NextLine(text, line);
            if (IsMark(text, line, next))
            {
                YamlBlock yaml = new(file, yamlStart, line - yamlStart, YamlBlock.FrontMatterDepth);
                return new FrontMatterBlock(yaml, new SourceSpan(start, Mark.Length, 1, start + 1, 1, start + 1 + Mark.Length), next);
            }

            line = next;
        }

        findings.Add(FrontMatterRules.NotDelimited, start, Mark.Length, "The front matter that begins here is not closed.");
        return null;
    }

    // A file with carriage returns alone is one line for us: that is what is wrong with it, not its first line.
    private static void ReportOpening(string text, int start, int next, FindingList findings)
    {
        int mark = start + Mark.Length;
        if (next - start > Mark.Length && string.CompareOrdinal(text, start, Mark, 0, Mark.Length) == 0 && text[mark] == '\r')
        {
            TextEdit[] edits = [.. Enumerable.Range(mark, text.Length - mark).Where(i => text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')).Select(static i => new TextEdit(i, 1, "\n"))];
            findings.AddFixable(YamlRules.CarriageReturn, findings.Span(mark, 1), [new Fix(edits)]);
            return;
        }

        findings.Add(FrontMatterRules.NotDelimited, start, LineLength(text, start, next), "The file does not begin with '---'.");
    }

    private static int NextLine(string text, int offset)
    {
        int found = text.IndexOf('\n', offset);
        return found < 0 ? text.Length : found + 1;
    }

    private static bool IsMark(string text, int start, int next) =>
        LineLength(text, start, next) == Mark.Length && string.CompareOrdinal(text, start, Mark, 0, Mark.Length) == 0;

    // Without the line's end.
    private static int LineLength(string text, int start, int next)
    {
        int end = next;
        while (end > start && text[end - 1] is ('\n' or '\r'))
        {
            end--;
        }

        return end - start;
    }
}
