using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>A theme of a speech; <paramref name="IsProposed"/> when a classifier says so and no person has decided.</summary>
public sealed record ThemeTag(string Name, SitePath Path, bool IsProposed);
