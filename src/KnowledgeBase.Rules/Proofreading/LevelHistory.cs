using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Proofreading;

/// <summary>
/// Who set the level of a speech to what, oldest first, as far as the host can tell. <paramref name="Gap"/> says why what came before is not
/// known and what to do about it; null where all is known.
/// </summary>
public sealed record LevelHistory(EquatableArray<LevelChange> Changes, string? Gap);
