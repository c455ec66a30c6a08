using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>A place on the site with a name and how many speeches stand behind it.</summary>
public sealed record CountedLink(string Label, SitePath Path, int Count, bool IsCurrent = false)
{
    /// <summary><c>lang</c> of a name that is not in the language of the interface.</summary>
    public string? Language { get; init; }
}
