using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// A file of the site that is made when it is asked for, so that no more than a few pages are in memory at a time.
/// <paramref name="MakeAsync"/> gives the same bytes each time.
/// </summary>
public sealed record PlannedFile(SitePath Path, Func<Task<ReadOnlyMemory<byte>>> MakeAsync)
{
    public static PlannedFile Of(SitePath path, ReadOnlyMemory<byte> content) => new(path, () => Task.FromResult(content));
}
