using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Rules;

/// <summary>What a check found: the findings that stand, and those that somebody waived with a reason.</summary>
public sealed record ContentCheck(IReadOnlyList<Finding> Findings, IReadOnlyList<WaivedFinding> Waived);
