namespace KnowledgeBase.Site.Output;

/// <summary>What writing a site did to its folder, in files.</summary>
public sealed record OutputSummary(int Written, int Unchanged, int Deleted);
