namespace KnowledgeBase.Import.Merge;

public enum MergeOutcome
{
    /// <summary>The file stays as it is, edits and all.</summary>
    Unchanged,

    /// <summary>Nobody edited the file: it becomes what the import writes now. Blocks keep their addresses.</summary>
    Replaced,

    /// <summary>The file keeps what people decided and takes what is new of the import.</summary>
    Merged,

    /// <summary>Nothing may be written until somebody chooses.</summary>
    Conflict,

    /// <summary>The file itself is at fault: it cannot be read, or does not give its seed back.</summary>
    Unreadable,
}
