namespace KnowledgeBase.Search.Format;

/// <summary>What an entry of a page is. The number is how many ones its code begins with; a zero ends it but for the last.</summary>
internal enum EntryKind
{
    /// <summary>All places whose text begins with the key.</summary>
    Group = 0,

    /// <summary>The counts of a key that several groups share.</summary>
    Node = 1,

    /// <summary>The places of a key that are in no group beneath.</summary>
    Rest = 2,

    /// <summary>A node with its documents.</summary>
    NodeWithDocuments = 3,

    /// <summary>More places of the group before.</summary>
    MoreOfGroup = 4,

    /// <summary>More places of the rest before.</summary>
    MoreOfRest = 5,
}
