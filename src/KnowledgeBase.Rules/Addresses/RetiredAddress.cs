using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>
/// An entry of <c>retired</c>: the address of a block that is no longer in the text. <paramref name="At"/> is where its words begin in the
/// decoded seed, null when the seed has none of them; <paramref name="To"/> the block that has them now, when a person says so.
/// </summary>
public sealed record RetiredAddress(string Id, Place? At, string? To, string? Reason);
