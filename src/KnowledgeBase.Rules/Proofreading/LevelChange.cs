namespace KnowledgeBase.Rules.Proofreading;

/// <summary>
/// A change that set the level of proofreading. <paramref name="From"/> is the level before, null for a file that was new or stated none;
/// <paramref name="Account"/> tells one author from another and is empty where nobody knows; <paramref name="Where"/> names the change for a reader.
/// </summary>
public sealed record LevelChange(int? From, int To, string Account, string Where);
