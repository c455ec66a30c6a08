using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>
/// Where a passage may be cut so that folding the two sides apart gives what folding them together gives: between two Han characters of
/// which none is part of a year, and, where there are none for long, wherever trying shows it.
/// </summary>
internal sealed class SafeCuts
{
    /// <summary>So many UTF-16 code units without a safe place are many.</summary>
    private const int Long = 200;

    /// <summary>Numerals and 年: what stands before 年 may become a year.</summary>
    private const string YearCharacters = "〇零○一二三四五六七八九十年";

    /// <summary>After so many UTF-16 code units the next safe place is one that no word may stand across, so that it isn't missed.</summary>
    private const int Rare = 32;

    private readonly bool[] _safe;
    private readonly int[] _boundaries;

    private SafeCuts(bool[] safe)
    {
        _safe = safe;
        _boundaries = new int[safe.Length];
        int boundary = 0;
        for (int at = 1; at < safe.Length; at++)
        {
            if (safe[at] && (at - boundary >= Rare || at == safe.Length - 1))
            {
                Array.Fill(_boundaries, at, boundary, at - boundary);
                boundary = at;
            }
        }
    }

    /// <summary>Whether a part may begin at an index of the text; so at 0 and at the end.</summary>
    public bool this[int at] => _safe[at];

    /// <summary>Behind an index, the first place that no word may stand across.</summary>
    public int BoundaryAfter(int at) => _boundaries[at];

    /// <param name="text">The displayed text of the passage.</param>
    /// <param name="skeleton">Its skeleton.</param>
    public static SafeCuts Of(string text, Skeleton skeleton)
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

        return new SafeCuts(safe);
    }

    private static bool IsPlain(char c) => c is >= '\u4E00' and <= '\u9FFF' && YearCharacters.IndexOf(c, StringComparison.Ordinal) < 0;

    private static void Try(string text, int start, int end, bool[] safe)
    {
        string whole = Fold.ToSkeleton(text[start..end]);
        int last = start;
        for (int at = start + 1; at < end; at++)
        {
            if (at - last < Long / 2 || char.IsLowSurrogate(text[at]))
            {
                continue;
            }

            string left = Fold.ToSkeleton(text[last..at]);
            string right = Fold.ToSkeleton(text[at..end]);
            if (string.Equals(left + right, whole, StringComparison.Ordinal))
            {
                safe[at] = true;
                last = at;
                whole = right;
            }
        }
    }
}
