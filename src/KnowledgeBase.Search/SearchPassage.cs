using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// One paragraph of the source as a reader sees it: a phrase is found inside a passage and never across two. A run-in heading and the
/// paragraph that it opens are one passage of two <see cref="Pieces"/>, whose texts follow each other without a separator.
/// </summary>
public sealed record SearchPassage(EquatableArray<PassagePiece> Pieces, string Text)
{
    /// <summary>How many places one place here counts for when results are put in order; 1 or more.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>A text that stands not in the document but over it, such as its title: it is found on the page itself.</summary>
    public static SearchPassage OfPage(string text, int weight) => new([new PassagePiece("", 0)], text) { Weight = weight };
}
