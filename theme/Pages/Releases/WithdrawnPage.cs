using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Releases;

/// <summary>What stands at the address of a speech that was released and is no longer published: its title, and the releases that have it.</summary>
public sealed record WithdrawnPage(string Title, EquatableArray<ReleaseLink> Releases);
