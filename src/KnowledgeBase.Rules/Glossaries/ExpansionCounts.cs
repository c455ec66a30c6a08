namespace KnowledgeBase.Rules.Glossaries;

/// <summary>How many parts an expansion must have for the figures in a name.</summary>
public static class ExpansionCounts
{
    /// <summary>三会一课 (3, 1) has four parts; 4+4+2 (4, 4, 2) has ten, or three where each figure is explained as a whole.</summary>
    /// <param name="parts">The figures in the name; without any, every count fits.</param>
    /// <param name="count">How many parts the expansion has.</param>
    public static bool Fit(IReadOnlyList<int> parts, int count) =>
        parts.Count == 0 || count == parts.Sum() || (parts.Count > 1 && count == parts.Count);
}
