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
        string folded = Fold.Skeleton(text).Text;
        int start = 0;
        while (start < folded.Length)
        {
            int end = start + 1;
            bool isWord = char.IsAscii(folded[start]);
            while (end < folded.Length && char.IsAscii(folded[end]) == isWord)
            {
                end++;
            }

            string run = folded[start..end];
            start = end;
            foreach (string token in isWord ? [run] : Pairs(run))
            {
                yield return token;
            }
        }
    }

    private static IEnumerable<string> Pairs(string run)
    {
        // Characters outside the basic plane are two code units, and half of one is none.
        string[] characters = [.. run.EnumerateRunes().Select(static rune => rune.ToString())];
        return characters.Length == 1 ? characters : characters.Zip(characters.Skip(1), string.Concat);
    }
}
