namespace KnowledgeBase.Search.Query;

/// <summary>What can be wrong with the text of a query. The browser names them the same, in camel case.</summary>
public enum QuerySyntax
{
    UnclosedQuote,
    UnclosedGroup,
    NothingToSearch,
    OnlyNegative,
    OnlyWildcards,
    MissingOperand,
    BadOperand,
    BadDistance,
    MissingValue,
    BadDate,
    TooLong,
    TooManyTerms,
    TooDeep,
}
