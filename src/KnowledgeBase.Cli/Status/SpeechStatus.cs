using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Status;

/// <summary>How far a speech has come.</summary>
internal sealed record SpeechStatus
{
    /// <summary>Path in the repository.</summary>
    public required string Path { get; init; }

    /// <summary>As the file states it; empty where it states none.</summary>
    public required string Title { get; init; }

    /// <summary>Key of the vocabulary ProofreadLevel; null where the file states none.</summary>
    public required int? Level { get; init; }

    /// <summary>Fields that say they do not know, and themes that nobody has decided, in the order of the collection.</summary>
    public required EquatableArray<string> Open { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Notes { get; init; }

    /// <summary>Findings about personal data that nobody has decided; warnings among the others.</summary>
    public required int PersonalData { get; init; }
}
