using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Themes;

/// <summary>All themes, those with speeches first, and the other ways to divide the speeches.</summary>
public sealed record ThemesPage(EquatableArray<ThemeCard> Themes, EquatableArray<PlainLink> Facets);
