namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>A theme by its key in the vocabulary; a primary one must be found, any other may be.</summary>
public sealed record GoldTheme(string Name, bool IsPrimary);
