namespace KnowledgeBase.Annotate.Parallels;

/// <summary>A sentence's skeleton, and for each character whether it stands in a set phrase; empty when nothing is known of such.</summary>
internal readonly ref struct WrittenSentence(ReadOnlySpan<char> text, ReadOnlySpan<bool> set)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<bool> Set { get; } = set;

    /// <summary>Whether a string is the author's: no mask, no figure, not inside a set phrase.</summary>
    public bool IsOwn(int start, int length)
    {
        bool isSet = !Set.IsEmpty;
        for (int i = start; i < start + length; i++)
        {
            if (SkeletonSigns.IsFigure(Text[i]))
            {
                return false;
            }

            isSet = isSet && Set[i];
        }

        return !isSet;
    }
}
