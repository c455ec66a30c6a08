namespace KnowledgeBase.Theme.Own;

/// <summary>What a text leaves open, as it is shown, and whether it is the number 1, which has words of its own in some languages.</summary>
public readonly record struct OwnValue(string Name, string Shown, bool IsOne = false);
