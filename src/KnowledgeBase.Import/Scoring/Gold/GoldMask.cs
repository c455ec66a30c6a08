namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>A run of characters that stand for hidden words, and how often it stands in the document.</summary>
public sealed record GoldMask(string Text, int Count);
