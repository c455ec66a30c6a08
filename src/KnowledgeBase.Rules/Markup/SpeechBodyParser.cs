using System.Globalization;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>A body and everything that is wrong with it. The body is complete even then: nothing that was written is dropped.</summary>
public sealed record ParsedBody(SpeechBody Body, EquatableArray<Finding> Findings);

/// <summary>Reads the body of a speech file: the closed Markdown subset of docs/format.md. One pass, linear, never throws for content.</summary>
public static class SpeechBodyParser
{
    /// <param name="file">The whole file; spans count from its start.</param>
    /// <param name="bodyStart">Offset of the first character after the front matter, in UTF-16 code units.</param>
    /// <param name="retired">Addresses that no block may be given, besides those in the body.</param>
    public static ParsedBody Parse(TextFile file, int bodyStart, BodyVocabulary vocabulary, IEnumerable<string>? retired = null)
    {
        var lines = new LineIndex(file.Text);
        var findings = new FindingList(file);
        OtherLineEnds.Check(file.Text, bodyStart, findings);
        var reader = new BlockReader(file.Text, findings, vocabulary, [.. retired ?? []]);
        (int firstLine, _) = lines.PlaceOf(bodyStart);
        bool afterText = false;
        for (int number = firstLine; number <= lines.LineCount; number++)
        {
            int start = Math.Max(bodyStart, lines.StartOf(number));
            int end = EndOf(file.Text, lines, number);
            if (IsBlank(file.Text, start, end))
            {
                afterText = false;
            }
            else if (file.Text[start] == '>')
            {
                int last = number;
                while (last < lines.LineCount && lines.StartOf(last + 1) < file.Text.Length && file.Text[lines.StartOf(last + 1)] == '>')
                {
                    last++;
                }

                reader.ReadQuote([.. Enumerable.Range(number, last - number + 1).Select(line => (lines.StartOf(line), EndOf(file.Text, lines, line)))]);
                number = last;
                afterText = false;
            }
            else if (LastOfMarkdown(file.Text, lines, number) is { } lastLine)
            {
                reader.ReadMarkdown([.. Enumerable.Range(number, lastLine - number + 1).Select(line => (lines.StartOf(line), EndOf(file.Text, lines, line)))]);
                number = lastLine;
                afterText = true;
            }
            else
            {
                reader.ReadLine(start, end, continues: afterText);
                afterText = true;
            }
        }

        return reader.Finish();
    }

    // A table is one from its first row on; one line with a dash is a line that lacks a backslash.
    private static int? LastOfMarkdown(string text, LineIndex lines, int first)
    {
        int start = lines.StartOf(first);
        bool isTable = text[start] == '|' && MarkdownLines.IsTableRow(text, start, EndOf(text, lines, first));
        if (!isTable && !IsItem(first))
        {
            return null;
        }

        int last = first;
        while (last < lines.LineCount && (isTable ? IsRow(last + 1) : IsItem(last + 1)))
        {
            last++;
        }

        return isTable || last > first ? last : null;

        bool IsRow(int line) => lines.StartOf(line) < EndOf(text, lines, line) && MarkdownLines.IsTableRow(text, lines.StartOf(line), EndOf(text, lines, line));
        bool IsItem(int line) => lines.StartOf(line) < EndOf(text, lines, line) && MarkdownLines.ItemStart(text, lines.StartOf(line), EndOf(text, lines, line)) > 0;
    }

    private static int EndOf(string text, LineIndex lines, int number)
    {
        int next = lines.StartOf(number + 1);
        int end = number < lines.LineCount ? next - 1 : text.Length;
        return end > 0 && end <= text.Length && end - 1 >= lines.StartOf(number) && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    internal static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
