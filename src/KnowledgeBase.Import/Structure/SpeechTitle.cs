using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The title of a speech. <see cref="Source"/> is a key of the vocabulary TitleSource; <see cref="Origins"/> are the seed offsets of its
/// characters when it is a line of the seed, else empty. <see cref="Prefix"/> is the genre that was written before it (党课讲稿:).
/// </summary>
public sealed record SpeechTitle(string Text, string Source, EquatableArray<int> Origins)
{
    public string? Prefix { get; init; }

    /// <summary>The title's line goes on with the text.</summary>
    public bool RunsOn { get; init; }
}
