using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Excerpts;

/// <summary>The excerpts of one speech, in the order of its text, or the best of a theme. <paramref name="Above"/>: what the page belongs to.</summary>
public sealed record ExcerptsPage(string Title, PlainLink Above, bool IsOfTheme, EquatableArray<ExcerptItem> Items);
