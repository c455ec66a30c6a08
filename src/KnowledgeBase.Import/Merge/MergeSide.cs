namespace KnowledgeBase.Import.Merge;

/// <summary>Who wins where people and the import decided differently about the same place.</summary>
public enum MergeSide
{
    /// <summary>The file as people edited it.</summary>
    File,

    /// <summary>What the import makes of the seed now.</summary>
    Import,
}
