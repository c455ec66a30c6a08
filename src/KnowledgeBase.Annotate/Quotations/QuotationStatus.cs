namespace KnowledgeBase.Annotate.Quotations;

/// <summary>Whether the source of a quotation is known.</summary>
public enum QuotationStatus
{
    /// <summary>A person looked up the source.</summary>
    Verified,

    /// <summary>Nobody looked it up, or it was not found.</summary>
    Unverified,

    /// <summary>The source of this speech hides who is quoted.</summary>
    Masked,

    /// <summary>What is said in general has no source to look up: 俗话说.</summary>
    Folk,
}
