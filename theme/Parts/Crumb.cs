using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>A page above the one that is shown.</summary>
public sealed record Crumb(string Label, SitePath Path);
