namespace KnowledgeBase.Import.Scoring;

/// <summary>
/// The outline items of one level. <see cref="Exact"/> wants marker and title; <see cref="Marker"/> the marker alone, so that a title cut
/// too early or too late is told from an item that is missing.
/// </summary>
public sealed record LevelScore(int Level, Tally Exact, Tally Marker);
