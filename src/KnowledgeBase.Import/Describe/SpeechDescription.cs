using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Describe;

/// <summary>What the seed says about the speech. Keys are those of input/vocabulary; null is unknown, never a guess.</summary>
public sealed record SpeechDescription
{
    public required string Title { get; init; }

    /// <summary>Key of TitleSource.</summary>
    public required string TitleSource { get; init; }

    /// <summary>Key of Genre.</summary>
    public required string Genre { get; init; }

    /// <summary>False where the text shows no genre that the knowledge base has.</summary>
    public bool ShowsGenre { get; init; } = true;

    /// <summary>Key of Level.</summary>
    public required string Level { get; init; }

    /// <summary>False where the text shows no level that the knowledge base has.</summary>
    public bool ShowsLevel { get; init; } = true;

    public string? Occasion { get; init; }

    public string? Speaker { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Key of Script.</summary>
    public required string Script { get; init; }

    /// <summary>Key of ScriptNote.</summary>
    public string? ScriptNote { get; init; }

    /// <summary>Key of CompletenessState.</summary>
    public required string Completeness { get; init; }

    /// <summary>Length in 字 that the source claims, and that it says it shows.</summary>
    public int? Claimed { get; init; }

    public int? Shown { get; init; }

    public string? Url { get; init; }

    /// <summary>For each value that was concluded, one line in Chinese with the words it rests on.</summary>
    public EquatableArray<string> Evidence { get; init; }
}
