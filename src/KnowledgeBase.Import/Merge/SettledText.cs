using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>What the front matter must say of the merged title and body.</summary>
/// <param name="Provenance">Title, its place, removals, width and corrections as they follow from the merged units.</param>
/// <param name="TitleSource">The side that says where the title is from.</param>
/// <param name="Retired">Addresses that lead to no block any more.</param>
internal sealed record SettledText(Provenance Provenance, MergeSide TitleSource, EquatableArray<RetiredAddress> Retired);
