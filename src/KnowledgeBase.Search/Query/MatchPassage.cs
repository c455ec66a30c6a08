using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// A passage as the matcher takes it: what the reader sees, its skeleton, how many places one place here counts for in the order of results,
/// and whether it stands over the document, as a title does.
/// </summary>
public sealed record MatchPassage(string Text, Skeleton Skeleton, int Weight, bool IsPage)
{
    public static MatchPassage Of(string text, int weight = 1, bool isPage = false) => new(text, Fold.Skeleton(text), weight, isPage);
}
