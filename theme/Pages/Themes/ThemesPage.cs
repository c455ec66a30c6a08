using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Themes;

/// <summary>All themes, those with speeches first.</summary>
public sealed record ThemesPage(EquatableArray<ThemeCard> Themes);
