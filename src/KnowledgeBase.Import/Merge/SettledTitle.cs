using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>The merged title, its corrections, and the side that says where it is from.</summary>
internal sealed record SettledTitle(string Title, EquatableArray<Correction> Corrections, MergeSide Source);
