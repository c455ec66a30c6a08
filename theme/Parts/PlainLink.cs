using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>A place on the site with a name.</summary>
public sealed record PlainLink(string Label, SitePath Path, bool IsCurrent = false);
