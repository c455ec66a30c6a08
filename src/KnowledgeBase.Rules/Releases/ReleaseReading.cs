using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Releases;

/// <summary>A release, null when its file can't be used, and everything that is wrong with it.</summary>
public sealed record ReleaseReading(Release? Release, EquatableArray<Finding> Findings);
