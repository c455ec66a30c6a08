using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Themes;

/// <summary>A theme in a list, with the number of speeches on it; <paramref name="About"/> may be empty.</summary>
public sealed record ThemeCard(string Name, string About, SitePath Path, int SpeechCount);
