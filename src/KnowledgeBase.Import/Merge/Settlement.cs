namespace KnowledgeBase.Import.Merge;

/// <summary>Collects the conflicts of a merge and settles each as the contributor said.</summary>
internal sealed class Settlement(MergeSide? winner)
{
    public List<MergeConflict> Conflicts { get; } = [];

    public MergeSide? Winner => winner;

    /// <summary>The winner; the file where there is none, so that the merge can go on and find the other conflicts.</summary>
    public MergeSide Settle(MergeConflict conflict)
    {
        Conflicts.Add(conflict);
        return winner ?? MergeSide.File;
    }
}
