using KnowledgeBase.Search.Index;

namespace KnowledgeBase.Search.Phrase;

/// <summary>One occurrence: <see cref="Start"/> and <see cref="Length"/> are UTF-16 code units of the passage's displayed text.</summary>
public sealed record PhraseHit(IndexedPassage Passage, int Start, int Length)
{
    /// <summary>The id to link to, empty for the page itself.</summary>
    public string Anchor => Passage.AnchorAt(Start);
}
