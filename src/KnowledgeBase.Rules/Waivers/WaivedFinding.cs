namespace KnowledgeBase.Rules.Waivers;

/// <summary>A finding that stands no longer, and the first waiver that covers it.</summary>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
