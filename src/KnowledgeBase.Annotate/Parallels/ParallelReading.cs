using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// What the speeches of a library have in common. <see cref="Passages"/>: by the order of the first speech, then of the second, then of the
/// text; those between two texts of the same speech are left out. <see cref="SameSpeeches"/>: which speeches are one, given or posted again.
/// </summary>
public sealed record ParallelReading(EquatableArray<ParallelPassage> Passages, EquatableArray<SameSpeech> SameSpeeches)
{
    public static ParallelReading None { get; } = new([], []);
}

/// <summary>Texts of the same speech, in the order of the library, and how much each two that were compared have in common.</summary>
public sealed record SameSpeech(EquatableArray<string> Speeches, EquatableArray<SharedSentences> Evidence);

/// <summary>Two speeches and how many of the sentences of the one with fewer of them stand in the other, changed a little or not at all.</summary>
public sealed record SharedSentences(string First, string Second, int Shared, int Sentences)
{
    /// <summary>0 to 1.</summary>
    public double Share => (double)Shared / Sentences;
}
