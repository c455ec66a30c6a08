namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// A word, folded as themes are looked for, and how often it stands in the passages of a theme and in all other text, whose lengths are characters of the
/// theme skeleton, more than 0.
/// </summary>
public sealed record KeyWordCount(string Word, int Here, int Elsewhere, int CharactersHere, int CharactersElsewhere)
{
    private const double RateBase = 10_000;

    /// <summary>Times in 10,000 characters.</summary>
    public double RateHere => RateBase * Here / CharactersHere;

    public double RateElsewhere => RateBase * Elsewhere / CharactersElsewhere;

    public double Likelihood => LogLikelihood.Of(Here, Elsewhere, CharactersHere, CharactersElsewhere);
}
