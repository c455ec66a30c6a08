using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Draft;

/// <summary>
/// The page that compares a draft with the library: its script, where the texts are (<paramref name="Texts"/>, as JSON), and what a reader may
/// load of them, all first. Nothing of them is loaded before somebody asks.
/// </summary>
public sealed record DraftPage(SitePath Script, string Texts, EquatableArray<DraftScope> Scopes);
