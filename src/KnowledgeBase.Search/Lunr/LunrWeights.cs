namespace KnowledgeBase.Search.Lunr;

/// <summary>The weight of a term in a field as lunr 2.3.9 computes it: BM25 (Robertson and Zaragoza, 2009) with its settings, rounded to thousandths.</summary>
internal sealed class LunrWeights
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly double[] _rarity;
    private readonly double _averageLength;

    /// <param name="rarity">By the number of the term; the same for all fields.</param>
    /// <param name="fields">This field of all documents.</param>
    public LunrWeights(double[] rarity, IReadOnlyCollection<LunrField> fields)
    {
        _rarity = rarity;
        _averageLength = fields.Select(static field => field.Length).DefaultIfEmpty(0).Average();
    }

    /// <summary>lunr counts a document once for each field that has the term, so there may be more of them than documents.</summary>
    public static double Rarity(int documents, int fieldsWithTerm) => Math.Log(1 + Math.Abs((documents - fieldsWithTerm + 0.5) / (fieldsWithTerm + 0.5)));

    public double Of(int term, int frequency, int length)
    {
        double weight = _rarity[term] * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * (length / _averageLength)))) + frequency);

        // As JavaScript rounds: halves go up.
        return Math.Floor((weight * 1000) + 0.5) / 1000;
    }
}
