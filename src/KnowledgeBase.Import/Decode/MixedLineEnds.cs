using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>Files whose lines end in several ways.</summary>
internal static class MixedLineEnds
{
    /// <summary>The text with "\n" line ends where most lines end in "\r" alone and a few otherwise; else the text as it is.</summary>
    public static string Mend(string text)
    {
        int newlines = text.Count(c => c == '\n');
        int stray = Enumerable.Range(0, text.Length).Count(at => IsStray(text, at));
        if (newlines == 0 || stray <= newlines)
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            bool isPartOfNext = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            mended.Append(isPartOfNext ? "" : text[at] == '\r' ? "\n" : text[at].ToString());
        }

        return mended.ToString();
    }

    /// <summary>The lines, from 1, of ascending offsets.</summary>
    public static IEnumerable<int> LinesOf(IEnumerable<int> offsets, string text)
    {
        bool hasNewlines = text.Contains('\n', StringComparison.Ordinal);
        int line = 1;
        int at = 0;
        foreach (int offset in offsets)
        {
            for (; at < offset; at++)
            {
                line += text[at] == '\n' || (hasNewlines ? IsStray(text, at) : text[at] == '\r') ? 1 : 0;
            }

            yield return line;
        }
    }

    private static bool IsStray(string text, int at) => text[at] == '\r' && (at + 1 == text.Length || text[at + 1] is not ('\r' or '\n'));
}
