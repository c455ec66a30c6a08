using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.NotFound;

/// <summary>The page for addresses that lead nowhere: ways into the catalogue.</summary>
public sealed record NotFoundPage(EquatableArray<PlainLink> Facets);
