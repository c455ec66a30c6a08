using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>
/// Where a passage may be cut so that folding the two sides apart gives what folding them together gives: between two Han characters of
/// which none is part of a year, and, where there are none for long, wherever trying shows it.
/// </summary>
internal static class SafeCuts
{
    /// <summary>So many UTF-16 code units without a safe place are many.</summary>
    private const int Long = 200;

    /// <summary>Numerals and 年: what stands before 年 may become a year.</summary>
    private const string YearCharacters = "〇零○一二三四五六七八九十年";

    /// <param name="text">The displayed text of the passage.</param>
    /// <param name="skeleton">Its skeleton.</param>
    /// <returns>For each UTF-16 code unit whether a part may begin there; true at 0.</returns>
    public static bool[] Of(string text, Skeleton skeleton)
    {
        var safe = new bool[text.Length + 1];
        safe[0] = true;
        safe[text.Length] = true;
        int last = 0;
        for (int i = 1; i < skeleton.Text.Length; i++)
        {
            int at = skeleton.Origins[i];
            if (skeleton.Ends[i - 1] == at && IsPlain(skeleton.Text[i]) && IsPlain(skeleton.Text[i - 1]))
            {
                safe[at] = true;
                if (at - last > Long)
                {
                    Try(text, last, at, safe);
                }

                last = at;
            }
        }

        if (text.Length - last > Long)
        {
            Try(text, last, text.Length, safe);
        }

        return safe;
    }

    private static bool IsPlain(char c) => c is >= '\u4E00' and <= '\u9FFF' && YearCharacters.IndexOf(c, StringComparison.Ordinal) < 0;

    private static void Try(string text, int start, int end, bool[] safe)
    {
        string whole = Fold.Skeleton(text[start..end]).Text;
        int last = start;
        for (int at = start + 1; at < end; at++)
        {
            if (at - last < Long / 2 || char.IsLowSurrogate(text[at]))
            {
                continue;
            }

            string left = Fold.Skeleton(text[last..at]).Text;
            string right = Fold.Skeleton(text[at..end]).Text;
            if (string.Equals(left + right, whole, StringComparison.Ordinal))
            {
                safe[at] = true;
                last = at;
                whole = right;
            }
        }
    }
}
