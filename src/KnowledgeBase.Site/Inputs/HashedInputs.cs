using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Inputs;

/// <summary>What a site or a part of one follows from, file by file. Two parts with the same common input and program belong to one site.</summary>
public sealed record HashedInputs
{
    /// <summary>A hash of the program.</summary>
    public required string Program { get; init; }

    /// <summary>What every page says that hangs on how many speeches there are: <see cref="SiteFacts.ToString"/>.</summary>
    public required string Facts { get; init; }

    /// <summary>All files but speeches and raw documents, in the order of their paths.</summary>
    public required EquatableArray<HashedFile> Common { get; init; }

    /// <summary>The speeches, in the order of their paths, each with a hash of its file and its raw document.</summary>
    public required EquatableArray<HashedFile> Speeches { get; init; }
}
