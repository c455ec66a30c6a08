using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>A set phrase of the speech: its page, how often the speech uses it, and the address of the first use.</summary>
public sealed record SpeechFormula(string Name, SitePath Path, int Uses, string First);
