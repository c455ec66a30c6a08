namespace KnowledgeBase.Search.Index;

/// <summary>
/// One file of the index: a classic script that hands its documents to whoever reads <see cref="IndexFormat.Global"/>, because a page
/// opened from disk can run scripts but can't fetch. The name carries a hash of the content; write <see cref="Script"/> as UTF-8.
/// </summary>
public sealed record IndexSegment(string FileName, string Script);
