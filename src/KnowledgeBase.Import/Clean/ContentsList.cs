using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// A contents list that a site printed above the text (rule T1): a header such as 目录, then headings without any full stop. It ends where
/// the numbering begins again, since that is the text. Offsets are UTF-16 code units in the seed; <see cref="End"/> is after the last
/// entry's newline.
/// </summary>
internal sealed partial record ContentsList(int Start, int End, IReadOnlyList<string> Entries)
{
    private const int LongestEntry = 60;
    private const int FewestSentences = 2;
    private const int ShortestKey = 4;

    /// <param name="text">The decoded seed.</param>
    /// <param name="folded">The same, half width and Simplified.</param>
    public static ContentsList? Find(string text, string folded)
    {
        for (int start = 0; start < folded.Length; start = EndOfLine(folded, start) + 1)
        {
            int end = EndOfLine(folded, start);
            if (!IsHeader(folded[start..end]))
            {
                continue;
            }

            var entries = new List<string>();
            var open = new Stack<ContentsEntry>();
            int listEnd = end;
            for (int at = end + 1; at < folded.Length; at = EndOfLine(folded, at) + 1)
            {
                int lineEnd = EndOfLine(folded, at);
                string line = folded[at..lineEnd].Trim();
                if (line.Length == 0)
                {
                    continue;
                }

                if (!IsEntry(line, open))
                {
                    break;
                }

                entries.Add(text[at..lineEnd].Trim());
                listEnd = lineEnd;
            }

            // One marker below the word is no list, and a list that no text follows is the speech itself.
            if (entries.Count > 1 && IsFollowedByText(entries, folded[listEnd..], listEnd - end))
            {
                return new ContentsList(start, Math.Min(listEnd + 1, text.Length), entries);
            }
        }

        return null;
    }

    private static bool IsHeader(string line) =>
        line.Length <= LongestEntry && Header().IsMatch(line.Replace(" ", "", StringComparison.Ordinal).Trim());

    private static bool IsEntry(string line, Stack<ContentsEntry> open) =>
        line.Length <= LongestEntry
        && line[^1] is not ('—' or '-')
        && !line.Contains('。', StringComparison.Ordinal)
        && !line.Contains(';', StringComparison.Ordinal)
        && ContentsEntry.TryRead(line) is { } entry
        && Continues(entry, open);

    // A list counts on at each depth. Where an ordinal comes again under the same parent, the text has begun.
    private static bool Continues(ContentsEntry entry, Stack<ContentsEntry> open)
    {
        if (open.Any(parent => parent.Family == entry.Family))
        {
            while (open.Peek().Family != entry.Family)
            {
                open.Pop();
            }

            if (entry.Ordinal <= open.Pop().Ordinal)
            {
                return false;
            }
        }

        open.Push(entry);
        return true;
    }

    // The headings come again, or sentences come that are longer than the list.
    private static bool IsFollowedByText(IReadOnlyList<string> entries, string rest, int listLength)
    {
        string key = Key(rest);
        bool recurs = entries.Select(entry => Key(ContentsEntry.TryRead(entry)!.Title)).Any(title => title.Length >= ShortestKey && key.Contains(title, StringComparison.Ordinal))
            || entries.Select(Key).Any(line => rest.Split('\n').Any(found => found.Length > 1 && Key(found) == line));
        int sentences = rest.Count(c => c is '。' or '!' or '?');
        return recurs || (sentences >= FewestSentences && rest.Length > listLength);
    }

    // ▲文稿提纲(完整版共3000字)
    [GeneratedRegex(@"^[▲▼●■◆★◎#*·【\[]*(?:文稿|文章|全文|本文|正文|讲话|讲稿|发言|报告|党课|内容|材料)?(?:目录|目次|提纲|大纲|提要|概要|导读|导航|框架|结构|目录/提纲)(?:\([^()]{0,24}\))?[】\]]?[:…. ]*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Header();

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
