namespace KnowledgeBase.Text.Outline;

/// <summary>Finds what may be ordinals of list items in a paragraph (rules F1–F4): shapes and left context, no decision yet.</summary>
internal static class ItemMarkers
{
    // 统一是, 唯一要, 万一要, 第一要务: the numeral belongs to the word before it.
    private const string WordsBefore = "统唯惟之万第逐专单同划归如不十零百期";

    // 一要求真, 二要素质过硬: 要 may belong to the word after it, and only the ordinals before and after can tell.
    private const string WordsAfterMust = "求领件素";

    // In a paragraph that has lost all of these a blank stands in their place.
    private static readonly char[] s_marks = ['。', ',', ';', '!', '?', ':'];

    private static readonly (string Word, int Ordinal)[] s_sequence = [("首先,", 1), ("其次,", 2), ("再次,", 3), ("最后,", ItemMarker.Last)];

    /// <param name="folded">The paragraph, half width and Simplified.</param>
    /// <param name="from">Where to begin; a line start when it is 0.</param>
    public static List<ItemMarker> Scan(string folded, int from)
    {
        var found = new List<ItemMarker>();
        for (int i = from; i < folded.Length; i++)
        {
            if (TryRead(folded, i, from) is { } marker)
            {
                found.Add(marker);
                i = marker.End - 1;
            }
        }

        return found;
    }

    /// <summary>The item that a paragraph begins with, or null.</summary>
    public static ItemMarker? AtStart(string folded)
    {
        int at = 0;
        while (at < folded.Length && char.IsWhiteSpace(folded[at]))
        {
            at++;
        }

        return at < folded.Length ? TryRead(folded, at, at) : null;
    }

    private static ItemMarker? TryRead(string folded, int at, int from)
    {
        char c = folded[at];
        char before = at > 0 ? folded[at - 1] : '\0';
        switch (c)
        {
            case '第' when ChineseOrdinal.TryReadMarker(folded, at + 1, out int ordinal, out int length):
                return Delimited(OutlineFamily.Ordinal, ordinal, at, OrdinalUnits.SkipCounted(folded, at + 1 + length), ",、:");
            case '其' when ChineseOrdinal.TryReadMarker(folded, at + 1, out int ordinal, out int length):
                return Delimited(OutlineFamily.OfThem, ordinal, at, at + 1 + length, ",、");
            case '首' or '其' or '再' or '最':
                return WordOfSequence(folded, at) is var (word, place) ? Strong(OutlineFamily.Sequence, place, at, at + word.Length) : null;
            case >= '①' and <= '⑳':
                return Strong(OutlineFamily.Circled, c - '①' + 1, at, at + 1);
            case '—' when at == from && from == 0 && ChineseOrdinal.At(folded, 1) == '—':
                return new ItemMarker(OutlineFamily.Dash, 0, at, at + 2, LeftContext.Strong);
            case '(' when SectionOrdinal.TryReadBracketed(folded, at, out OutlineFamily family, out int ordinal, out int end):
                return Strong(family, ordinal, at, end);
            case >= '0' and <= '9' when (!IsAsciiWord(before) || (before == ',' && !char.IsDigit(ChineseOrdinal.At(folded, at - 2)))) && ChineseOrdinal.TryReadArabic(folded, at, out int ordinal, out int length):
                return char.IsDigit(ChineseOrdinal.At(folded, at + length + 1))
                    ? null
                    : Delimited(OutlineFamily.Arabic, ordinal, at, at + length, ".、", strongOnly: true);
            default:
                return ReadNumeral(folded, at, from);
        }

        ItemMarker? Delimited(OutlineFamily family, int ordinal, int start, int end, string delimiters, bool strongOnly = false) =>
            end >= folded.Length || delimiters.IndexOf(folded[end]) < 0 ? null
            : strongOnly ? Strong(family, ordinal, start, end + 1) ?? FirstInSentence(family, ordinal, start, end + 1)
            : new ItemMarker(family, ordinal, start, end + 1, ContextOf(folded, start, from));

        // …推行承诺制,1.先评估…;2.后审批…: it counts when a second one follows.
        ItemMarker? FirstInSentence(OutlineFamily family, int ordinal, int start, int end) =>
            ordinal == 1 && ContextOf(folded, start, from) == LeftContext.Medium && Characters.Han.IsHan(ChineseOrdinal.At(folded, end))
                ? new ItemMarker(family, ordinal, start, end, LeftContext.Medium)
                : null;

        ItemMarker? Strong(OutlineFamily family, int ordinal, int start, int end) =>
            ContextOf(folded, start, from) == LeftContext.Strong ? new ItemMarker(family, ordinal, start, end, LeftContext.Strong) : null;
    }

    private static (string Word, int Ordinal)? WordOfSequence(string folded, int at)
    {
        foreach ((string word, int ordinal) in s_sequence)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                return (word, ordinal);
            }
        }

        return null;
    }

    // 一是, 一要, and 一、 within a paragraph.
    private static ItemMarker? ReadNumeral(string folded, int at, int from)
    {
        char before = at > 0 ? folded[at - 1] : '\0';
        if (ChineseOrdinal.IsNumeral(before) || !ChineseOrdinal.TryReadMarker(folded, at, out int ordinal, out int length))
        {
            return null;
        }

        int end = at + length + 1;
        LeftContext left = ContextOf(folded, at, from);
        bool isFormal = ChineseOrdinal.IsFormal(folded[at]);
        if (isFormal && left == LeftContext.Weak)
        {
            return null;
        }

        switch (ChineseOrdinal.At(folded, at + length))
        {
            case '、' when left == LeftContext.Strong && !SectionOrdinal.IsSeries(folded, end, ordinal):
                return new ItemMarker(OutlineFamily.Comma, ordinal, at, end, left);
            case '是' when string.CompareOrdinal(folded, end, folded, at, length) != 0:
                return left == LeftContext.Weak && WordsBefore.IndexOf(before) >= 0 ? null : new ItemMarker(OutlineFamily.Is, ordinal, at, end, left) { IsMaybeWord = isFormal };
            case '要' when WordsAfterMust.IndexOf(ChineseOrdinal.At(folded, end)) >= 0:
                return left == LeftContext.Strong ? new ItemMarker(OutlineFamily.Must, ordinal, at, end, left) { IsMaybeWord = true } : null;
            case '要':
                return left == LeftContext.Weak && WordsBefore.IndexOf(before) >= 0 ? null : new ItemMarker(OutlineFamily.Must, ordinal, at, end, left) { IsMaybeWord = isFormal };
            default:
                return null;
        }
    }

    private static LeftContext ContextOf(string folded, int at, int from)
    {
        int i = at - 1;
        if (i >= from && folded[i] == ' ' && folded.IndexOfAny(s_marks) < 0)
        {
            return LeftContext.Strong;
        }

        while (i >= from && folded[i] is '”' or '’' or '“' or '‘' or ' ')
        {
            i--;
        }

        if (i < from || Sentences.IsStop(folded[i]) || folded[i] == '(')
        {
            return LeftContext.Strong;
        }

        return folded[i] is ',' or '、' or '—' ? LeftContext.Medium : LeftContext.Weak;
    }

    private static bool IsAsciiWord(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '.' or ',' or '-';
}
