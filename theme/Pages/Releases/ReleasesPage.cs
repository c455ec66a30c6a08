using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Releases;

/// <summary>All releases, the newest first.</summary>
public sealed record ReleasesPage(EquatableArray<ReleaseLink> Releases);
