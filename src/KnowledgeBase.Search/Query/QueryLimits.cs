namespace KnowledgeBase.Search.Query;

/// <summary>How large a query may be. The browser has the same numbers.</summary>
public static class QueryLimits
{
    /// <summary>UTF-16 code units of a query.</summary>
    public const int Length = 1_000;

    /// <summary>Terms, phrases and fields together.</summary>
    public const int Terms = 20;

    /// <summary>Groups and exclusions inside each other.</summary>
    public const int Depth = 10;

    /// <summary>The widest distance of <c>~</c>, in characters of the skeleton.</summary>
    public const int Distance = 200;

    /// <summary>What <c>*</c> stands for at most, in characters of the skeleton.</summary>
    public const int Gap = 10;
}
