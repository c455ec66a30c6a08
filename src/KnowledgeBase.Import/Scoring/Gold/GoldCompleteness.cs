namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>Whether text is missing, and the sizes in 字 that the document itself states (null when it states none).</summary>
public sealed record GoldCompleteness(bool HasGaps, bool IsTruncated, int? Total, int? Shown, int? Gap);
