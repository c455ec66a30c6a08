using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>
/// A heading or enumerated item with what stands under it. <paramref name="Anchor"/> is its id on the page, or null for a heading that is
/// known from the source's contents list only; <paramref name="IsPartial"/> when some of its text is missing.
/// </summary>
public sealed record OutlineEntry(string Label, string? Anchor, EquatableArray<OutlineEntry> Children, bool IsPartial = false);
