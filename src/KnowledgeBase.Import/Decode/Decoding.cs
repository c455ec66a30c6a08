using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// What bytes say in one encoding. Bytes that belong to no character are one U+FFFD for each place, several in a row being one:
/// <see cref="Damaged"/> lists their offsets in <see cref="Text"/>, in UTF-16 code units.
/// </summary>
public sealed record Decoding(string Text, EquatableArray<int> Damaged, int Torn)
{
    /// <summary>How many bytes at the end begin a character that the end cuts off; they are not in <see cref="Text"/>.</summary>
    public int Torn { get; init; } = Torn;
}
