using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Draft;

/// <summary>
/// A set formula (提法) that a draft may misquote, in one of its meanings. <paramref name="Variants"/> are other ways to write it, <paramref name="Parts"/>
/// the numbers in its name (4 in 四风; empty where they count nothing), <paramref name="Expansion"/> what it stands for, empty where that is not known.
/// </summary>
public sealed record DraftFormula(string Name, EquatableArray<string> Variants, EquatableArray<int> Parts, EquatableArray<string> Expansion)
{
    /// <summary>Whether an editor has checked the expansion against its source. The page says so of those that are not.</summary>
    public bool IsVerified { get; init; }
}
