namespace KnowledgeBase.Text.Outline;

/// <summary>What stands before a possible ordinal: nothing or the end of a sentence, a comma, or running text.</summary>
internal enum LeftContext
{
    Weak,
    Medium,
    Strong,
}

/// <summary>A possible ordinal inside a paragraph. <see cref="Start"/> and <see cref="End"/> are UTF-16 code units in the paragraph.</summary>
internal sealed record ItemMarker(OutlineFamily Family, int Ordinal, int Start, int End, LeftContext Left)
{
    /// <summary>The ordinal of 最后: after any other.</summary>
    public const int Last = 99;

    /// <summary>Whether the characters may be part of other words (一要求): then it counts only next to its neighbours.</summary>
    public bool IsMaybeWord { get; init; }

    /// <summary>What may also be ordinary words or numbers: a first one counts only when a second one follows.</summary>
    public bool NeedsSecond =>
        IsMaybeWord
        || Family is OutlineFamily.Sequence or OutlineFamily.OfThem or OutlineFamily.Comma or OutlineFamily.Bracketed
            or OutlineFamily.Arabic or OutlineFamily.ArabicBracketed;

    /// <summary>Whether this one comes next after an item with the given ordinal.</summary>
    public bool Follows(OutlineFamily family, int ordinal) =>
        Family == family
        && (family switch
        {
            OutlineFamily.Dash => true,
            OutlineFamily.Sequence => Ordinal > ordinal,
            _ => Ordinal == ordinal + 1,
        });
}
