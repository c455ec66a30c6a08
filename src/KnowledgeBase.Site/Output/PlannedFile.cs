using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// A file of the site that is made when it is asked for, so that no more than a few pages are in memory at a time.
/// <paramref name="MakeAsync"/> gives the same bytes each time.
/// </summary>
public sealed record PlannedFile(SitePath Path, Func<Task<ReadOnlyMemory<byte>>> MakeAsync)
{
    /// <summary>Writes the same bytes into a stream; set for files that are too large to be held as a whole.</summary>
    public Action<Stream>? Write { get; private init; }

    /// <summary>A hash of everything that the file follows from, where that is known: with the same path and the same inputs it has the same bytes.</summary>
    public string? Inputs { get; init; }

    public static PlannedFile Of(SitePath path, ReadOnlyMemory<byte> content) => new(path, () => Task.FromResult(content));

    /// <summary>A file that is written piece by piece.</summary>
    public static PlannedFile Streamed(SitePath path, Action<Stream> write) => new(path, () => Task.FromResult(Whole(write))) { Write = write };

    private static ReadOnlyMemory<byte> Whole(Action<Stream> write)
    {
        var content = new MemoryStream();
        write(content);
        return content.GetBuffer().AsMemory(0, checked((int)content.Length));
    }
}
