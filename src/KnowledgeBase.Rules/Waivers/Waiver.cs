namespace KnowledgeBase.Rules.Waivers;

/// <summary>
/// An exception as data: somebody looked at what a rule found in a file and decided that it is no mistake there. A waiver covers every
/// finding that meets all that it states.
/// </summary>
public sealed record Waiver
{
    /// <summary>The rule's id, such as KB6301.</summary>
    public required string Rule { get; init; }

    /// <summary>Path of the file that the findings are in, relative to the repository, with '/'.</summary>
    public required string File { get; init; }

    /// <summary>The block, by its address or a former one, or the front matter field that the findings are in; null for anywhere in the file.</summary>
    public string? At { get; init; }

    /// <summary>The text at the findings' span, exactly; null for any.</summary>
    public string? Text { get; init; }

    public required string Reason { get; init; }

    public required string Reviewer { get; init; }

    /// <summary>The file that declares the waiver, and the line in it, from 1.</summary>
    public required string DeclaredIn { get; init; }

    public required int Line { get; init; }
}
