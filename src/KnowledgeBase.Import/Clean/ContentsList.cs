using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// A contents list that a site printed above the text (rule T1): a header such as 目录, then headings without any full stop. Offsets are
/// UTF-16 code units in the seed; <see cref="End"/> is after the last entry's newline.
/// </summary>
internal sealed record ContentsList(int Start, int End, IReadOnlyList<string> Entries)
{
    private const int LongestEntry = 60;

    private static readonly string[] s_headers = ["目录", "目次", "提纲", "目录/提纲", "内容提要", "提要", "文章目录", "正文目录"];

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
            int listEnd = end;
            for (int at = end + 1; at < folded.Length; at = EndOfLine(folded, at) + 1)
            {
                int lineEnd = EndOfLine(folded, at);
                string line = folded[at..lineEnd].Trim();
                if (line.Length == 0)
                {
                    continue;
                }

                if (!IsEntry(line))
                {
                    break;
                }

                entries.Add(text[at..lineEnd].Trim());
                listEnd = lineEnd;
            }

            // One marker below the word is no list, and a list right at the end is the speech itself.
            if (entries.Count > 1 && folded[listEnd..].Any(char.IsLetter))
            {
                return new ContentsList(start, Math.Min(listEnd + 1, text.Length), entries);
            }
        }

        return null;
    }

    private static bool IsHeader(string line)
    {
        string word = line.Trim().TrimEnd('…', '.', ':', ' ').Replace(" ", "", StringComparison.Ordinal).Trim('【', '】', '[', ']');
        return s_headers.Contains(word, StringComparer.Ordinal);
    }

    private static bool IsEntry(string line) =>
        line.Length <= LongestEntry
        && !line.Contains('。', StringComparison.Ordinal)
        && !line.Contains(';', StringComparison.Ordinal)
        && ContentsEntry.TryRead(line) is not null;

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
