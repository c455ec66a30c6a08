namespace KnowledgeBase.Text.Folding;

/// <summary>
/// Writes one skeleton in one pass over the input. Drafts are kept for the next one on the same thread: every paragraph is folded several times, and
/// drafts for each would be most of what is to be collected.
/// </summary>
internal ref struct SkeletonWriter
{
    private const int SmallestDraft = 4096;
    private const int LargestKept = 1 << 18;

    [ThreadStatic]
    private static Draft? s_draft;

    private readonly string _input;
    private readonly char[] _text;
    private readonly int[] _origins;
    private readonly int[] _ends;
    private int _count;

    public SkeletonWriter(string input)
    {
        Draft draft = Draft.For(input.Length + 1);
        _input = input;
        _text = draft.Text;
        _origins = draft.Origins;
        _ends = draft.Ends;
    }

    public Skeleton Write()
    {
        WriteAll();
        return new Skeleton(
            new string(_text, 0, _count),
            new EquatableArray<int>(_origins.AsSpan(0, _count + 1).ToArray()),
            new EquatableArray<int>(_ends.AsSpan(0, _count).ToArray()));
    }

    /// <summary>The text of the skeleton alone.</summary>
    public string WriteText()
    {
        WriteAll();
        return _input.AsSpan().SequenceEqual(_text.AsSpan(0, _count)) ? _input : new string(_text, 0, _count);
    }

    private void WriteAll()
    {
        int i = 0;
        while (i < _input.Length)
        {
            i += WriteAt(i);
        }

        _origins[_count] = _input.Length;
    }

    /// <summary>Writes what stands at an offset of the input and says how many code units that was.</summary>
    private int WriteAt(int i)
    {
        char key = FoldTable.Keys[_input[i]];
        switch (FoldTable.Kinds[key])
        {
            case KeyKind.Kept:
            case KeyKind.Digit:
                Keep(key, i, i + 1);
                return 1;

            case KeyKind.Letter:
                return key == FoldTable.MaskLetter ? WriteMaskLetters(i) : Keep(key, i, i + 1);

            case KeyKind.MaskRun:
                return Keep(FoldTable.Mask, i, i + RunLength(i, key));

            case KeyKind.BetweenDigits:
                if (KindAt(i - 1) == KeyKind.Digit && KindAt(i + 1) == KeyKind.Digit)
                {
                    Keep(key, i, i + 1);
                }

                return 1;

            case KeyKind.YearUnit:
                WriteYearInDigits();
                return Keep(key, i, i + 1);

            case KeyKind.HighSurrogate when i + 1 < _input.Length && char.IsLowSurrogate(_input[i + 1]):
                Keep(key, i, i + 1);
                Keep(_input[i + 1], i + 1, i + 2);
                return 2;

            default:
                return 1;
        }
    }

    /// <summary>XX镇 is a mask; APP, x1 and six x are letters.</summary>
    private int WriteMaskLetters(int i)
    {
        int length = RunLength(i, FoldTable.MaskLetter);
        if (length <= FoldTable.MaskLetterMax && !IsWord(i - 1) && !IsWord(i + length))
        {
            return Keep(FoldTable.Mask, i, i + length);
        }

        for (int j = 0; j < length; j++)
        {
            Keep(FoldTable.MaskLetter, i + j, i + j + 1);
        }

        return length;
    }

    /// <summary>
    /// 二〇二五年 as 2025年. Only whole years of these centuries, or 一二三年级 would become 123年级 and lose 三年级; what stands before the four
    /// characters does not matter, because the number of a heading may (二、二〇二五年工作打算).
    /// </summary>
    private void WriteYearInDigits()
    {
        int start = _count - 4;
        if (start < 0 || !BeginsWithCentury(start))
        {
            return;
        }

        Span<char> digits = stackalloc char[4];
        for (int i = 0; i < digits.Length; i++)
        {
            int numeral = FoldTable.YearFrom.IndexOf(_text[start + i]);
            if (numeral < 0)
            {
                return;
            }

            digits[i] = FoldTable.YearTo[numeral];
        }

        digits.CopyTo(_text.AsSpan(start));
    }

    private readonly bool BeginsWithCentury(int start)
    {
        foreach (string century in FoldTable.YearCenturies)
        {
            if (_text[start] == century[0] && _text[start + 1] == century[1])
            {
                return true;
            }
        }

        return false;
    }

    private int Keep(char key, int start, int end)
    {
        _text[_count] = key;
        _origins[_count] = start;
        _ends[_count] = end;
        _count++;
        return end - start;
    }

    private readonly int RunLength(int start, char key)
    {
        int end = start;
        while (end < _input.Length && FoldTable.Keys[_input[end]] == key)
        {
            end++;
        }

        return end - start;
    }

    private readonly bool IsWord(int i) => KindAt(i) is KeyKind.Letter or KeyKind.Digit;

    private readonly KeyKind KindAt(int i) =>
        (uint)i < (uint)_input.Length ? FoldTable.Kinds[FoldTable.Keys[_input[i]]] : KeyKind.Dropped;

    private sealed record Draft(char[] Text, int[] Origins, int[] Ends)
    {
        public static Draft For(int length)
        {
            if (s_draft is { } kept && kept.Text.Length >= length)
            {
                return kept;
            }

            int room = Math.Max(length, SmallestDraft);
            Draft draft = new(new char[room], new int[room], new int[room]);
            s_draft = room <= LargestKept ? draft : s_draft;
            return draft;
        }
    }
}
