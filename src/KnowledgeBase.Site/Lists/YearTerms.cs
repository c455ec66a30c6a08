using System.Globalization;

namespace KnowledgeBase.Site.Lists;

/// <summary>The year that a speech was given in, newest first. When a web page was published says nothing about that.</summary>
public static class YearTerms
{
    public static FacetTerm Undated { get; } = FacetTerm.Unstated("undated", static words => words.Undated);

    public static FacetTerm Of(DateOnly? date) =>
        date is { Year: int year }
            ? new FacetTerm(year.ToString("D4", CultureInfo.InvariantCulture), words => words.YearOf(year)) { Order = -year }
            : Undated;
}
