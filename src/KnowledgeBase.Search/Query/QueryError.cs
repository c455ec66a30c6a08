using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Search.Query;

/// <summary>Why a query cannot be asked, and the place in its text, in UTF-16 code units.</summary>
public readonly record struct QueryError(QuerySyntax Code, int Start, int Length)
{
    public string Message => Code switch
    {
        QuerySyntax.UnclosedQuote => "The quotation mark is not closed.",
        QuerySyntax.UnclosedGroup => "The bracket is not closed.",
        QuerySyntax.NothingToSearch => "The query holds no character that can be searched: write Han characters, letters or digits.",
        QuerySyntax.OnlyNegative => "The query only excludes: add something to search for.",
        QuerySyntax.OnlyWildcards => "Wildcards alone match everything: add a character.",
        QuerySyntax.MissingOperand => "Something to search for is missing beside the operator.",
        QuerySyntax.BadOperand => "Only terms and phrases can stand beside '~' and '>', not groups, fields or exclusions.",
        QuerySyntax.BadDistance => string.Create(CultureInfo.InvariantCulture, $"After '~' a distance from 1 to {QueryLimits.Distance} is expected."),
        QuerySyntax.MissingValue => "The field has no value: write it directly after the colon.",
        QuerySyntax.BadDate => "A date is 2015, 2015-03, 2015-03-02, a range such as 2015..2022, or 无.",
        QuerySyntax.TooLong => string.Create(CultureInfo.InvariantCulture, $"The query is longer than {QueryLimits.Length} characters."),
        QuerySyntax.TooManyTerms => string.Create(CultureInfo.InvariantCulture, $"The query has more than {QueryLimits.Terms} terms."),
        QuerySyntax.TooDeep => string.Create(CultureInfo.InvariantCulture, $"Groups and exclusions stand more than {QueryLimits.Depth} deep in each other."),
        _ => throw new UnreachableException(),
    };
}
