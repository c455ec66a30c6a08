using System.Globalization;
using System.Text;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Looks at the raw text before the parser does: what it would misread, mislocate (a tab is reported at line 1 of the file) or take too long for.
/// </summary>
internal static class YamlGuard
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxLines = 4_000;

    /// <summary>True when the parser may read the text.</summary>
    public static bool Admits(YamlBlock block, FindingList findings)
    {
        int before = findings.Count;
        CheckSize(block, findings);
        if (block.File.Text.StartsWith("\uFEFF", StringComparison.Ordinal))
        {
            findings.AddFixable(YamlRules.ByteOrderMark, findings.Span(0, 1), [new Fix(new TextEdit(0, 1, ""))]);
        }

        CheckIndentation(block, findings);
        return findings.Count == before;
    }

    private static void CheckSize(YamlBlock block, FindingList findings)
    {
        int bytes = Encoding.UTF8.GetByteCount(block.Text);
        if (bytes > MaxBytes)
        {
            findings.Add(
                YamlRules.TooLarge,
                block.Start,
                0,
                $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes",
                $"{MaxBytes.ToString(CultureInfo.InvariantCulture)} bytes",
                "Move the text to the body.");
        }

        int lines = block.Text.Count(character => character == '\n');
        if (lines > MaxLines)
        {
            findings.Add(
                YamlRules.TooLarge,
                block.Start,
                0,
                $"{lines.ToString(CultureInfo.InvariantCulture)} lines",
                $"{MaxLines.ToString(CultureInfo.InvariantCulture)} lines",
                "Move the text to the body.");
        }
    }

    private static void CheckIndentation(YamlBlock block, FindingList findings)
    {
        bool indenting = true;
        for (int i = block.Start; i < block.Start + block.Length; i++)
        {
            char character = block.File.Text[i];
            if (character == '\t' && indenting)
            {
                findings.AddFixable(YamlRules.TabIndentation, findings.Span(i, 1), [new Fix(new TextEdit(i, 1, "  "))]);
                indenting = false;
            }
            else if (character == '\n')
            {
                indenting = true;
            }
            else if (character != ' ')
            {
                indenting = false;
            }
        }
    }
}
