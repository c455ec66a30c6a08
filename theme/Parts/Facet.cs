using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>
/// A way to divide the speeches, such as 文种, with lists that it gives: all <paramref name="Total"/> of them or the first.
/// <paramref name="Path"/> leads to all.
/// </summary>
public sealed record Facet(string Label, SitePath Path, EquatableArray<CountedLink> Values, int Total);
