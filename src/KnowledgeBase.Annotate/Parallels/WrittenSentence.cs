namespace KnowledgeBase.Annotate.Parallels;

/// <summary>A sentence's skeleton, and for each character whether it stands in a set phrase; empty when nothing is known of such.</summary>
internal readonly ref struct WrittenSentence(ReadOnlySpan<char> text, ReadOnlySpan<bool> set)
{
    private readonly ReadOnlySpan<bool> _set = set;

    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Whether a string is the author's: no mask, no figure, not inside a set phrase.</summary>
    public bool IsOwn(int start, int length)
    {
        bool isSet = !_set.IsEmpty;
        for (int i = start; i < start + length; i++)
        {
            if (SkeletonSigns.IsFigure(Text[i]))
            {
                return false;
            }

            isSet = isSet && _set[i];
        }

        return !isSet;
    }

    /// <summary>Whether a string tells something: it has no mask, is not all figures and not all set phrase.</summary>
    public bool CanBePicked(int start, int length)
    {
        bool isSet = !_set.IsEmpty;
        bool isFigure = true;
        for (int i = start; i < start + length; i++)
        {
            if (Text[i] == SkeletonSigns.Mask)
            {
                return false;
            }

            isFigure = isFigure && SkeletonSigns.IsFigure(Text[i]);
            isSet = isSet && _set[i];
        }

        return !isSet && !isFigure;
    }
}
