using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>The decoded text of a seed as the Markdown tells it, with "\n" line ends; one origin for each UTF-16 code unit.</summary>
public sealed record AssembledSeed(string Text, SeedOrigins Origins)
{
    /// <summary>Corrections, by number, whose block or reading is not in the body exactly once.</summary>
    public EquatableArray<int> UnmatchedCorrections { get; init; }
}
