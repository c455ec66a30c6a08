namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// The log-likelihood ratio G² of Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence" (Computational Linguistics 19(1), 1993),
/// in the form for two corpora of Rayson and Garside (2000): what is in both a word's occurrences and the text's length.
/// </summary>
public static class LogLikelihood
{
    /// <summary>G² that chance exceeds once in a thousand words that are equally frequent in both (chi-squared, one degree of freedom).</summary>
    public const double Significant = 10.83;

    /// <summary>
    /// 0 where the rates are equal, larger the less chance explains them; it does not say in which text the word is more frequent.
    /// </summary>
    /// <param name="here">Occurrences in one text.</param>
    /// <param name="elsewhere">Occurrences in the other.</param>
    /// <param name="charactersHere">Length of the one, in 字; more than 0.</param>
    /// <param name="charactersElsewhere">Length of the other; more than 0.</param>
    public static double Of(int here, int elsewhere, int charactersHere, int charactersElsewhere)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(charactersHere);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(charactersElsewhere);
        double rate = ((double)here + elsewhere) / ((double)charactersHere + charactersElsewhere);
        return 2 * (Term(here, rate * charactersHere) + Term(elsewhere, rate * charactersElsewhere));
    }

    private static double Term(int observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
