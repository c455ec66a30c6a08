using KnowledgeBase.Theme.Pages.Sources;

namespace KnowledgeBase.Site.Sources;

/// <summary>
/// A piece of a seed with one fate. <paramref name="Line"/> is the line it begins in, from 1. <paramref name="Block"/> is the number of the block it is kept in,
/// <see cref="Title"/> for the title, null when it was removed by <paramref name="Rule"/>.
/// </summary>
internal sealed record SeedPiece(SourceFate Fate, int Line, string Text, int? Block, string? Rule)
{
    /// <summary>Stands for the title, which is no block.</summary>
    public const int Title = -1;
}
