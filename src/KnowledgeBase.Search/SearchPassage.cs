using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// One paragraph of the source as a reader sees it: a phrase is found inside a passage and never across two. A run-in heading and the
/// paragraph that it opens are one passage of two <see cref="Pieces"/>, whose texts follow each other without a separator.
/// </summary>
public sealed record SearchPassage(EquatableArray<PassagePiece> Pieces, string Text);
