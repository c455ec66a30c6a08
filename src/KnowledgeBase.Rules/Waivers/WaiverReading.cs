using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>The waivers that can be read, in the order written, and everything that is wrong with how they are written.</summary>
public sealed record WaiverReading(EquatableArray<DeclaredWaiver> Waivers, EquatableArray<Finding> Findings);
