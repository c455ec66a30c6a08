namespace KnowledgeBase.Site.Draft;

/// <summary>A file of texts: its name in the folder of the version, how many speeches are in it, and its bytes.</summary>
public sealed record DraftPart(string Name, int Speeches, ReadOnlyMemory<byte> Content);
