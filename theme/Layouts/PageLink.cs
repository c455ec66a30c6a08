using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>A page that people wrote, as the foot of every page names it.</summary>
public sealed record PageLink(SitePath Path, string Title);
