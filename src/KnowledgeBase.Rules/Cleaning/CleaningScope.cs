namespace KnowledgeBase.Rules.Cleaning;

/// <summary>Where the pattern of a cleaning rule may match.</summary>
public enum CleaningScope
{
    /// <summary>A passage of its own, wherever it stands.</summary>
    Inline,

    /// <summary>Whole lines only.</summary>
    Line,

    /// <summary>Whole lines before the speech begins or after it has ended.</summary>
    Edge,
}
