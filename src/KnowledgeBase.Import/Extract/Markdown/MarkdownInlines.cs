using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Extract.Markdown;

/// <summary>The marks inside a line: backslashes, links, pictures and emphasis.</summary>
internal static partial class MarkdownInlines
{
    public static void Take(string text, int start, MarkdownMarks marks)
    {
        // What a backslash protects is text, so these come first and hide the mark behind them.
        char[] shown = text.ToCharArray();
        foreach (Match escape in Escape().Matches(text, start))
        {
            marks.Take(escape.Index, 1, MarkdownExtractor.EscapeRule);
            shown[escape.Index] = ' ';
            shown[escape.Index + 1] = '甲';
        }

        string masked = new(shown);
        foreach (Match blank in Blank().Matches(masked, start))
        {
            marks.Take(blank.Index, blank.Length, MarkdownExtractor.BlankRule);
        }

        TakeEach(Image(), masked, start, marks, MarkdownExtractor.ImageRule, "all");
        TakeEach(Link(), masked, start, marks, MarkdownExtractor.LinkRule, "open", "close");
        foreach (Regex emphasis in (Regex[])[Strong(), Emphasis(), Underscores()])
        {
            TakeEach(emphasis, masked, start, marks, MarkdownExtractor.EmphasisRule, "open", "close");
        }
    }

    private static void TakeEach(Regex pattern, string text, int start, MarkdownMarks marks, string rule, params string[] groups)
    {
        foreach (Match match in pattern.Matches(text, start))
        {
            // Where the stars of a line do not pair up, some of them are masks, and nobody can tell which.
            bool isPaired = rule != MarkdownExtractor.EmphasisRule || Stars().Count(LineAround(text, match.Index)) % 2 == 0;
            if (isPaired && groups.All(name => marks.IsFree(match.Groups[name].Index, match.Groups[name].Length)))
            {
                foreach (string name in groups)
                {
                    marks.Take(match.Groups[name].Index, match.Groups[name].Length, rule);
                }
            }
        }
    }

    private static ReadOnlySpan<char> LineAround(string text, int at)
    {
        int start = text.LastIndexOf('\n', at) + 1;
        int end = text.IndexOf('\n', at);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    [GeneratedRegex(@"\*+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Stars();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escape();

    // Named blanks that authors indent with, and what makes a line break inside a paragraph.
    [GeneratedRegex(@"&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#12288);|(?:<br[ \t]*/?>|\\)(?=[ \t]*(?:\n|\z))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<all>!\[[^\[\]\n]{0,200}\]\([^()\s]{1,2000}(?:[ \t]+[""'][^""'\n]{0,200}[""'])?\))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Image();

    [GeneratedRegex(@"(?<!!)(?<open>\[)[^\[\]\n]{1,200}(?<close>\]\((?:https?:|/|\.|#|mailto:)[^()\s]{0,2000}(?:[ \t]+[""'][^""'\n]{0,200}[""'])?\))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    // **some words**: no star inside, no blank at the inner sides. 李**、王** and **县**镇 are masks: a mark follows, or one character stands between.
    [GeneratedRegex(@"(?<!\*)(?<open>\*{2,3})(?=[^\s*、，。；：！？,;:!?])(?>[^*\n]{2,400})(?<!\s)(?<close>\k<open>)(?!\*)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![*\w])(?<open>\*)(?=[^\s*、，。；：！？,;:!?])(?>[^*\n]{2,400})(?<!\s)(?<close>\*)(?![*\w])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<![\w_])(?<open>_{1,3})(?=[^\s_])(?>[^_\n]{2,400})(?<!\s)(?<close>\k<open>)(?![\w_])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Underscores();
}
