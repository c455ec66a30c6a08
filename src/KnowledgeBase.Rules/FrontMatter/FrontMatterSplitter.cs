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
        if (text.StartsWith("\uFEFF", StringComparison.Ordinal))
        {
            findings.AddFixable(YamlRules.ByteOrderMark, findings.Span(0, 1), [new Fix(new TextEdit(0, 1, ""))]);
            return null;
        }

        int yamlStart = NextLine(text, 0);
        if (!IsMark(text, 0, yamlStart))
        {
            findings.Add(FrontMatterRules.NotDelimited, 0, LineLength(text, 0, yamlStart), "The file does not begin with '---'.");
            return null;
        }

        for (int line = yamlStart; line < text.Length;)
        {
            int next = NextLine(text, line);
            if (IsMark(text, line, next))
            {
                YamlBlock yaml = new(file, yamlStart, line - yamlStart, YamlBlock.FrontMatterDepth);
                return new FrontMatterBlock(yaml, findings.Span(0, Mark.Length), next);
            }

            line = next;
        }

        findings.Add(FrontMatterRules.NotDelimited, 0, Mark.Length, "The front matter that begins here is not closed.");
        return null;
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
