using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Extract.Markdown;

/// <summary>The marks at the beginning of a line, and the lines that are nothing but marks.</summary>
internal static partial class MarkdownBlocks
{
    private const int LongestSetextTitle = 60;

    public static void Take(string text, int start, MarkdownMarks marks, List<ExtractedFact> facts)
    {
        TakeComments(text, start, marks);
        List<string> titles = [];
        int before = -1;
        for (int at = start; at < text.Length;)
        {
            int end = text.IndexOf('\n', at) is var newline && newline < 0 ? text.Length : newline;
            if (marks.IsFree(at, end - at))
            {
                TakeLine(text, at, end, before, marks, titles);
            }

            before = at;
            at = end + 1;
        }

        // Of several first-rank headings none is the document's.
        if (titles.Count == 1 && !facts.Exists(fact => fact.Name == "title"))
        {
            facts.Add(new ExtractedFact("title", titles[0], "#"));
        }
    }

    private static void TakeComments(string text, int start, MarkdownMarks marks)
    {
        for (int open = text.IndexOf("<!--", start, StringComparison.Ordinal); open >= 0;)
        {
            int close = text.IndexOf("-->", open, StringComparison.Ordinal);
            if (close < 0)
            {
                return;
            }

            marks.Take(open, close + 3 - open, MarkdownExtractor.CommentRule);
            open = text.IndexOf("<!--", close + 3, StringComparison.Ordinal);
        }
    }

    private static void TakeLine(string text, int at, int end, int before, MarkdownMarks marks, List<string> titles)
    {
        string line = text[at..end];
        int whole = Math.Min(end + 1, text.Length) - at;
        if (Underline().IsMatch(line) && before >= 0 && IsSetextTitle(text[before..(at - 1)]))
        {
            marks.Take(at, whole, MarkdownExtractor.HeadingRule);
            AddTitle(line[0] == '=', text[before..(at - 1)], titles);
        }
        else if (ThematicBreak().IsMatch(line))
        {
            marks.Take(at, whole, MarkdownExtractor.BreakRule);
        }
        else if (Fence().IsMatch(line))
        {
            marks.Take(at, whole, MarkdownExtractor.FenceRule);
        }
        else if (LinkDefinition().IsMatch(line))
        {
            marks.Take(at, whole, MarkdownExtractor.LinkRule);
        }
        else
        {
            TakeLineMarks(line, at, marks, titles);
        }
    }

    private static void TakeLineMarks(string line, int at, MarkdownMarks marks, List<string> titles)
    {
        int from = 0;
        for (Match quote = Quote().Match(line); quote.Success; quote = Quote().Match(line, from))
        {
            marks.Take(at + quote.Index, quote.Length, MarkdownExtractor.QuoteRule);
            from = quote.Index + quote.Length;
        }

        if (Heading().Match(line, from) is { Success: true } heading)
        {
            int end = EndOfTitle(line, heading.Index + heading.Length);
            marks.Take(at + heading.Index, heading.Length, MarkdownExtractor.HeadingRule);
            marks.Take(at + end, line.Length - end, MarkdownExtractor.HeadingRule);
            AddTitle(heading.Value.Trim() == "#", line[(heading.Index + heading.Length)..end], titles);
        }
        else if (Bullet().Match(line, from) is { Success: true } bullet)
        {
            marks.Take(at + bullet.Index, bullet.Length, MarkdownExtractor.BulletRule);
        }
    }

    // ## 一、要点 ## may close as it opens, after a blank.
    private static int EndOfTitle(string line, int start)
    {
        int end = line.AsSpan().TrimEnd(" \t").Length;
        int marks = line.AsSpan(0, end).TrimEnd('#').Length;
        int title = line.AsSpan(0, marks).TrimEnd(" \t").Length;
        return marks < end && title < marks && title >= start ? title : line.Length;
    }

    // A line of dashes under a paragraph is what an author means by a break, whatever the standard makes of it.
    private static bool IsSetextTitle(string line) => line.Trim() is { Length: > 0 and <= LongestSetextTitle } title && !"。；;，,".Contains(title[^1], StringComparison.Ordinal);

    private static void AddTitle(bool isFirstRank, string title, List<string> titles)
    {
        if (isFirstRank)
        {
            titles.Add(title.Trim(' ', '\t', '*', '_'));
        }
    }

    [GeneratedRegex(@"^ {0,3}(?:={3,}|-{3,})[ \t]*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThematicBreak();

    [GeneratedRegex(@"^ {0,3}(?:`{3,}|~{3,})[ \t]*[a-zA-Z]{0,20}[ \t]*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}\[[^\[\]]{1,60}\]:[ \t]*<?(?:https?:|/|\.|#|mailto:)[^\s]*[ \t]*(?:[""'(][^\n]*)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"\G {0,3}>[ \t]?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Quote();

    // Without a blank it is a heading for its author when a Chinese heading follows; #话题# is none.
    [GeneratedRegex(@"\G {0,3}#{1,6}(?:[ \t]+|(?=[\p{IsCJKUnifiedIdeographs}（(“《][^#]*$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G[ \t]*[-*+][ \t]+(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bullet();
}
