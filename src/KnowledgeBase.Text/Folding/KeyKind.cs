namespace KnowledgeBase.Text.Folding;

/// <summary>What the skeleton does with a folded character.</summary>
internal enum KeyKind : byte
{
    Dropped,
    Kept,
    Letter,
    Digit,
    BetweenDigits,
    MaskRun,
    YearUnit,
    HighSurrogate,
}
