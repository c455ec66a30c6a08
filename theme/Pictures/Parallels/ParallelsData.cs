using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Parallels;

/// <summary>Speeches that have passages in common. A pair of which either speech is not in <see cref="Speeches"/> is an error of the caller.</summary>
public sealed record ParallelsData
{
    public required EquatableArray<ParallelSpeech> Speeches { get; init; }

    /// <summary>Each pair once.</summary>
    public required EquatableArray<ParallelPair> Pairs { get; init; }
}

/// <summary><paramref name="Key"/> is the speech's address; <paramref name="Language"/> is null for that of the interface.</summary>
public sealed record ParallelSpeech(string Key, string Label, PictureLink Link, string? Language = null);

/// <summary>Two speeches, how many passages they share, and where to see them.</summary>
public sealed record ParallelPair(string First, string Second, int Count, PictureLink? Link);
