using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>Three or more parts of the same length with a character in common at the same place: 自重、自省、自警、自励, 门难进、脸难看、事难办.</summary>
internal static class PhraseChain
{
    private const int ShortestPart = 2;
    private const int LongestPart = 5;
    private const int FewestParts = 3;

    /// <param name="folded">Half width and Simplified.</param>
    /// <param name="mark">Where the first 、 stands.</param>
    /// <returns>The whole chain, or null.</returns>
    public static (int Start, int Length)? At(string folded, int mark)
    {
        for (int length = LongestPart; length >= ShortestPart; length--)
        {
            int start = mark - length;
            if (start < 0 || !IsPart(folded, start, length))
            {
                continue;
            }

            int end = mark;
            int parts = 1;
            while (end < folded.Length && folded[end] == '、' && IsPart(folded, end + 1, length) && IsEnd(folded, end + 1 + length, parts + 1))
            {
                end += 1 + length;
                parts++;
            }

            if (parts >= FewestParts && HaveCommon(folded, start, length, parts))
            {
                return (start, end - start);
            }
        }

        return null;
    }

    // A further part may come, or the chain ends; where the last part goes on, it is longer than the others and no part.
    private static bool IsEnd(string folded, int at, int parts) =>
        at >= folded.Length || folded[at] == '、' || !Han.IsHan(folded[at]) || (parts >= FewestParts && "的等和与上中下来去让使把".Contains(folded[at], StringComparison.Ordinal));

    private static bool IsPart(string folded, int start, int length)
    {
        if (start + length > folded.Length)
        {
            return false;
        }

        for (int i = start; i < start + length; i++)
        {
            if (!Han.IsHan(folded[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveCommon(string folded, int start, int length, int parts)
    {
        for (int column = 0; column < length; column++)
        {
            bool same = true;
            for (int part = 1; part < parts && same; part++)
            {
                same = folded[start + column] == folded[start + (part * (length + 1)) + column];
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }
}
