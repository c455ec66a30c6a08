namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>A verbatim stretch of the document and the line it begins on; null when the annotator gave none.</summary>
public sealed record GoldPassage(string Text, int? Line);
