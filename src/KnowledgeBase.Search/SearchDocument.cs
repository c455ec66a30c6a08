using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// One document as the index takes it. <see cref="Key"/> orders the documents and is unique; <see cref="Url"/> is relative to the
/// root of the site ("speeches/x.html"). The title is searched as a passage of its own, before <see cref="Passages"/>.
/// </summary>
public sealed record SearchDocument(string Key, string Title, string Url, EquatableArray<SearchPassage> Passages);
