using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>
/// Where a phrase stands, exactly: occurrences are counted left to right without overlap, inside passages.
/// </summary>
/// <param name="Documents">Those that have it, ascending.</param>
/// <param name="Places">Its own places, ascending; null where they are so many that only the documents are listed.</param>
public sealed record PhraseAnswer(int Occurrences, int Passages, EquatableArray<DocumentCount> Documents, EquatableArray<int>? Places)
{
    public static PhraseAnswer None { get; } = new(0, 0, [], EquatableArray<int>.Empty);
}
