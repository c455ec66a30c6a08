using System.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Lunr;

/// <summary>
/// The tokens of the export: each two neighbouring characters of folded text, and a word or number in ASCII as a whole. A stretch of one Chinese character
/// is a token by itself.
/// </summary>
public static class LunrTokens
{
    /// <summary>In the order of the text; those of a text that stands in several passages don't run across them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string folded = Folded(text);
        return In(folded).Select(token => folded[token]);
    }

    /// <summary>A text as its tokens are written.</summary>
    internal static string Folded(string text) => Fold.ToSkeleton(text);

    /// <summary>Where the tokens of a folded text are.</summary>
    internal static IEnumerable<Range> In(string folded)
    {
        int start = 0;
        while (start < folded.Length)
        {
            int end = start + 1;
            bool isWord = char.IsAscii(folded[start]);
            while (end < folded.Length && char.IsAscii(folded[end]) == isWord)
            {
                end++;
            }

            if (isWord || Next(folded, start, end) == end)
            {
                yield return start..end;
            }

            for (int first = start, second = Next(folded, start, end); !isWord && second < end; first = second, second = Next(folded, second, end))
            {
                yield return first..Next(folded, second, end);
            }

            start = end;
        }
    }

    // Characters outside the basic plane are two code units, and half of one is none.
    private static int Next(string text, int at, int end) => at + (at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1);
}
