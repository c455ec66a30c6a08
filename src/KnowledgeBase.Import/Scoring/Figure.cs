namespace KnowledgeBase.Import.Scoring;

/// <summary>What a change of a figure means.</summary>
public enum FigureSense
{
    /// <summary>A share from 0 to 1; more is better.</summary>
    More,

    /// <summary>A count of faults; less is better.</summary>
    Less,

    /// <summary>The size of what was measured.</summary>
    Size,
}

/// <summary>One number of a score, by a name that stays the same.</summary>
public readonly record struct Figure(string Name, double Value, FigureSense Sense);
