using System.Globalization;

namespace KnowledgeBase.Bench.Themes;

/// <summary>
/// How one theme was told. Each document of the sample stands for the others of its stratum, so it weighs as many as the stratum has for each
/// one drawn: without that the recall would be that of a corpus in which half the documents are tagged.
/// </summary>
internal sealed record CoreThemeScore(SampleCount Hits, SampleCount False, SampleCount Missed)
{
    public static CoreThemeScore Of(string theme, IReadOnlyList<SampledDocument> sample, IReadOnlyDictionary<string, ThemedDocument> read)
    {
        Dictionary<string, int> drawn = sample.GroupBy(document => document.Stratum, StringComparer.Ordinal).ToDictionary(stratum => stratum.Key, stratum => stratum.Count(), StringComparer.Ordinal);
        return new CoreThemeScore(Count(tagged: true, about: true), Count(tagged: true, about: false), Count(tagged: false, about: true));

        SampleCount Count(bool tagged, bool about)
        {
            SampledDocument[] found = [.. sample.Where(document => read[document.Id].IsTagged(theme) == tagged && document.Themes.Contains(theme) == about)];
            return new SampleCount(found.Length, found.Sum(document => document.StratumSize / (double)drawn[document.Stratum]));
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Hits.Documents} right, {False.Documents} false, {Missed.Documents} missed; in the sample precision {Share(Hits.Documents, False.Documents)}, recall {Share(Hits.Documents, Missed.Documents)}; of the corpus precision {Share(Hits.Weight, False.Weight)}, recall {Share(Hits.Weight, Missed.Weight)}");

    private static string Share(double part, double rest) => part + rest == 0 ? "–" : (part / (part + rest)).ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>How many of the sample, and how many of the corpus they stand for.</summary>
internal readonly record struct SampleCount(int Documents, double Weight);
