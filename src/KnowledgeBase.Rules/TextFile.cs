using KnowledgeBase.Rules.Files;
using KnowledgeBase.Rules.Proofreading;

namespace KnowledgeBase.Rules;

/// <summary>A file's text. <paramref name="Path"/> is relative to the repository and written with '/', whatever the machine.</summary>
public sealed record TextFile(string Path, string Text)
{
    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal, where the host has the bytes; the compiler has the text only.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Of a raw document: whether the file with what is known of it stands beside it; null where the host does not look.</summary>
    public bool? HasSidecar { get; init; }

    /// <summary>Why the file could not be read as text; null for one that could.</summary>
    public FileFault? Fault { get; init; }

    /// <summary>The text before the change that is being checked; null for a new file, and where nobody asks what a change did.</summary>
    public string? Earlier { get; init; }

    /// <summary>Who set the level of proofreading of a speech; null where nobody asks the history. The compiler never does.</summary>
    public LevelHistory? Levels { get; init; }
}
