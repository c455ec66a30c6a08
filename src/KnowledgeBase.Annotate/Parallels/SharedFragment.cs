using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// The same words in two sentences that are otherwise different: a whole clause, and how the next begins (作风建设既是政治任务，更是…). A clause that
/// only says who speaks (习近平总书记强调) is none, nor is a string inside a clause: such are set phrases.
/// </summary>
internal static class SharedFragment
{
    public const int Shortest = 12;

    private const int ShortestClause = SentenceTable.Shortest;

    private static readonly string[] s_speaks = ["指出", "强调", "要求", "告诫", "提出", "说", "讲", "说过", "讲过", "讲到", "谈到", "提到", "写道", "认为", "表示"];

    /// <summary>Places in the skeletons of the two lines, or null.</summary>
    public static (int First, int Second, int Length)? In(SentenceSide first, SentenceSide second)
    {
        (int inFirst, int inSecond, int length) = CommonText.Substring(first.Text, second.Text);
        if (length < Shortest)
        {
            return null;
        }

        // What stands before the first clause that begins in both is the end of some other clause.
        for (int skipped = 0; length - skipped >= Shortest; skipped++)
        {
            if (first.BeginsClause(inFirst + skipped) && second.BeginsClause(inSecond + skipped))
            {
                int clause = first.ClauseLength(inFirst + skipped);
                bool isWhole = clause == second.ClauseLength(inSecond + skipped) && clause < length - skipped && clause >= ShortestClause;
                if (isWhole && !Speaks(first.Text.Slice(inFirst + skipped, clause)))
                {
                    return (first.Offset + inFirst + skipped, second.Offset + inSecond + skipped, length - skipped);
                }
            }
        }

        return null;
    }

    private static bool Speaks(ReadOnlySpan<char> clause)
    {
        foreach (string verb in s_speaks)
        {
            if (clause.EndsWith(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A sentence with the marks of its line, which its skeleton lacks.</summary>
internal readonly ref struct SentenceSide(string line, Skeleton skeleton, int offset, int length)
{
    public ReadOnlySpan<char> Text => skeleton.Text.AsSpan(offset, length);

    /// <summary>Where it begins in the skeleton of the line.</summary>
    public int Offset => offset;

    public bool BeginsClause(int at)
    {
        int from = offset + at == 0 ? 0 : skeleton.Ends[offset + at - 1];
        bool begins = at == 0;
        for (int i = from; i < skeleton.Origins[offset + at]; i++)
        {
            begins |= ClauseMarks.IsEnd(line[i]);
        }

        return begins;
    }

    /// <summary>From a character to where the next clause begins.</summary>
    public int ClauseLength(int at)
    {
        int end = at + 1;
        while (end < length && !BeginsClause(end))
        {
            end++;
        }

        return end - at;
    }
}
