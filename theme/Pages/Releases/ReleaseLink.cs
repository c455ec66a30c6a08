using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Releases;

/// <summary>A numbered release: its number, its day (YYYY-MM-DD), how many speeches it has, and its page.</summary>
public sealed record ReleaseLink(string Number, string Date, int Speeches, SitePath Path);
