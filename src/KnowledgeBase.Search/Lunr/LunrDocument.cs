using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Lunr;

/// <summary>A document of the export. <paramref name="Address"/> is its ref; a token is inside one of the <paramref name="Passages"/>.</summary>
public sealed record LunrDocument(string Address, string Title, EquatableArray<string> Passages);
