using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>A feed that every page's head names.</summary>
public sealed record FeedLink(string MediaType, string Title, SitePath Path);
