using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Output;

/// <summary>One file of the finished site.</summary>
public sealed record OutputFile(SitePath Path, ReadOnlyMemory<byte> Content);
