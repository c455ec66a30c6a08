using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Knows the two mistakes that people who write Chinese make most, and that YAML can only call "invalid mapping". Asked after reading
/// has failed, so a text that may stand in a quoted value is never suspected.
/// </summary>
internal static class YamlMistakes
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    private static readonly Regex s_fullWidthColon = new(
        "^[ -]*(?<key>[A-Za-z][A-Za-z0-9-]*)(?<colon>：)", RegexOptions.CultureInvariant, s_limit);

    private static readonly Regex s_unquotedColon = new(
        "^[ -]*(?<key>[A-Za-z][A-Za-z0-9-]*): +(?<value>[^\\s\"'\\[{|>#][^\\r\\n]*?:( [^\\r\\n]*)?)$", RegexOptions.CultureInvariant, s_limit);

    /// <summary>Looks at the lines from the one before <paramref name="start"/> to that of <paramref name="end"/>; true when it found the mistake.</summary>
    public static bool Explain(YamlBlock block, int start, int end, FindingList findings)
    {
        // Inside quotes both are text, and the mistake is another one.
        if (start < block.File.Text.Length && block.File.Text[start] is ('"' or '\''))
        {
            return false;
        }

        int before = findings.Count;
        int line = Math.Max(LineStart(block, LineStart(block, start) - 1), block.Start);
        while (line <= end && line < block.Start + block.Length)
        {
            int lineEnd = LineEnd(block, line);
            ExplainLine(block.File.Text.Substring(line, lineEnd - line).TrimEnd('\r', ' '), line, findings);
            line = lineEnd + 1;
        }

        return findings.Count > before;
    }

    private static void ExplainLine(string text, int offset, FindingList findings)
    {
        Match fullWidth = s_fullWidthColon.Match(text);
        if (fullWidth.Success)
        {
            int colon = offset + fullWidth.Groups["colon"].Index;
            string narrow = fullWidth.Groups["colon"].Index + 1 < text.Length && text[fullWidth.Groups["colon"].Index + 1] == ' ' ? ":" : ": ";
            findings.AddFixable(YamlRules.FullWidthColon, findings.Span(colon, 1), [new Fix(new TextEdit(colon, 1, narrow))], fullWidth.Groups["key"].Value);
            return;
        }

        Match unquoted = s_unquotedColon.Match(text);
        if (unquoted.Success)
        {
            Group value = unquoted.Groups["value"];
            string quoted = "\"" + value.Value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
            findings.AddFixable(
                YamlRules.UnquotedColon,
                findings.Span(offset + value.Index, value.Length),
                [new Fix(new TextEdit(offset + value.Index, value.Length, quoted))],
                unquoted.Groups["key"].Value);
        }
    }

    private static int LineStart(YamlBlock block, int offset)
    {
        int at = Math.Min(Math.Max(offset, block.Start), block.Start + block.Length);
        while (at > block.Start && block.File.Text[at - 1] != '\n')
        {
            at--;
        }

        return at;
    }

    private static int LineEnd(YamlBlock block, int offset)
    {
        int found = block.File.Text.IndexOf('\n', offset, block.Start + block.Length - offset);
        return found < 0 ? block.Start + block.Length : found;
    }
}
