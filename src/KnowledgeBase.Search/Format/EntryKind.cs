namespace KnowledgeBase.Search.Format;

/// <summary>What an entry of a page is; the numbers are those in the file.</summary>
internal enum EntryKind
{
    /// <summary>All places whose text begins with the key.</summary>
    Group = 0,

    /// <summary>Those of them that are in no group beneath.</summary>
    Rest = 1,

    /// <summary>The counts of a key that several groups share.</summary>
    Node = 2,

    /// <summary>The same, with the documents.</summary>
    NodeWithDocuments = 3,
}
