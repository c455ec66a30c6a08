namespace KnowledgeBase.Search.Writing;

/// <summary>A page of groups as it stands in its file, and the key of its first entry; the rest has its own symbol at the end.</summary>
internal sealed record GramPage(byte[] Escaped, ushort[] FirstKey);
