namespace KnowledgeBase.Rules.Quotations;

/// <summary>Finds who says something, in the words before a verb of saying.</summary>
internal static class SpeakerFinder
{
    private const int LongestClause = 64;
    private const int ClausesBack = 2;
    private const string ClauseEnds = "。;!?:,\n“”‘’…—";
    private const string SentenceEnds = "。;!?:,\n";
    private const int LongestTerm = 30;
    private const int LongestTitle = 80;

    // 在中央党校上说: what stands behind these may be the speaker.
    private const string PlaceEnds = "上中时里后前间下";

    private static readonly char[] s_dateEnds = ['年', '月', '日'];

    /// <param name="end">Where the verb begins.</param>
    /// <param name="mayBeApart">Other words may stand between the speaker and the verb: 部长来调研时强调.</param>
    public static Speaker? Before(string folded, int end, bool mayBeApart)
    {
        int start = ClauseStart(folded, end);
        int last = WithoutManners(folded, start, end);
        if (last > start && SubjectOf(folded, start, last, mayBeApart) is { } found)
        {
            return found;
        }

        return mayBeApart && (last == start || SpeakerWords.Again.LengthAt(folded, start, end) > 0) ? InClausesBefore(folded, start) : null;
    }

    // 某某在指示要追查责任时,还着重强调: the subject stands once for both clauses.
    private static Speaker? InClausesBefore(string folded, int start)
    {
        for (int clause = 0; clause < ClausesBack && start > 0 && folded[start - 1] == ','; clause++)
        {
            int end = start - 1;
            start = ClauseStart(folded, end);
            if ((SubjectOf(folded, start, end, mayBeApart: true) ?? NamedAtStart(folded, start, end)) is { Kind: not SpeakerKind.Folk } found)
            {
                return found;
            }
        }

        return null;
    }

    // 毛主席批判了…,明确指出: any words may follow, but not 的, after which the person is no subject.
    private static Speaker? NamedAtStart(string folded, int start, int end)
    {
        start = WithoutLeads(folded, start, end);
        for (int at = Math.Min(end - 1, start + SpeakerPhrase.LongestName); at >= start + 2; at--)
        {
            if (folded[at] is not ('的' or '、' or '和') && SpeakerPhrase.SpeakerIn(folded, start, at) is { Kind: SpeakerKind.Person } found)
            {
                return found;
            }
        }

        return null;
    }

    // A quoted term belongs to the clause (在“…”一文中指出), a quoted sentence ends before it.
    private static int ClauseStart(string folded, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestClause)
        {
            char before = folded[start - 1];
            if (before == '”' && start > 1 && SentenceEnds.IndexOf(folded[start - 2]) < 0 && folded.LastIndexOf('“', start - 2, Math.Min(start - 1, LongestTerm)) is >= 0 and int open)
            {
                start = open;
            }
            else if (before == '》' && folded.LastIndexOf('《', start - 1, Math.Min(start, LongestTitle)) is >= 0 and int title)
            {
                start = title;
            }
            else if (ClauseEnds.IndexOf(before) >= 0)
            {
                break;
            }
            else
            {
                start--;
            }
        }

        return start;
    }

    private static int WithoutManners(string folded, int start, int end)
    {
        while (SpeakerWords.Manners.LengthBefore(folded, start, end) is > 0 and int length)
        {
            end -= length;
        }

        return end;
    }

    private static Speaker? SubjectOf(string folded, int start, int end, bool mayBeApart)
    {
        start = WithoutLeads(folded, start, end);
        if (start >= end || SpeakerWords.Nobody.LengthAt(folded, start, folded.Length) > 0)
        {
            return null;
        }

        if (folded[end - 1] == '》' && folded.LastIndexOf('《', end - 1, Math.Min(end, LongestTitle)) is var title && title >= start)
        {
            return mayBeApart && PartOf(folded, start, title) is { Kind: SpeakerKind.Person } author ? author
                : SpeakerPhrase.HasDeed(folded, start, title) ? null
                : new Speaker(title, end - title, SpeakerKind.Body, false);
        }

        Speaker? whole = SpeakerPhrase.SpeakerIn(folded, start, end);
        return mayBeApart && whole is not { Kind: SpeakerKind.Person } ? PartOf(folded, start, end) ?? whole : whole;
    }

    // What stands before the words on where and to whom: 习近平总书记 of 习近平总书记在中央党校.
    private static Speaker? PartOf(string folded, int start, int end)
    {
        for (int at = start + 1; at < end && at - start <= SpeakerPhrase.Longest; at++)
        {
            if (SpeakerWords.Breakers.LengthAt(folded, at, end) > 0 && SpeakerPhrase.SpeakerIn(folded, start, WithoutManners(folded, start, at)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // 近日, 正如, 一是 … and, of 在…会上习近平总书记, what stands before the last 上.
    private static int WithoutLeads(string folded, int start, int end)
    {
        while (SpeakerWords.Leads.LengthAt(folded, start, end - 1) is > 0 and int length)
        {
            start += length;
        }

        if (start < end && char.IsDigit(folded[start]) && folded.LastIndexOfAny(s_dateEnds, end - 1, end - start) is >= 0 and int date)
        {
            start = date + 1;
        }

        if (start < end && folded[start] is '在' or '于' or '从' or '到')
        {
            for (int at = end - 2; at > start; at--)
            {
                if (PlaceEnds.IndexOf(folded[at]) >= 0 && SpeakerPhrase.SpeakerIn(folded, at + 1, end) is not null)
                {
                    return at + 1;
                }
            }
        }

        return start;
    }
}
