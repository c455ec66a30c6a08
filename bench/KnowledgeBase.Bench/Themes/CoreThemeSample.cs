using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Bench.Themes;

/// <summary>
/// Which documents a person reads. Each document belongs to one stratum: a tagged one to the rarest of its core themes, an untagged one to a
/// stratum by how near it came, since most of what is missed is near. Inside a stratum the order is that of a hash of seed and id: chance,
/// but the same each time.
/// </summary>
internal static class CoreThemeSample
{
    private const int OfEachTheme = 10;

    // The largest coverage of a core theme, below which a document is in the stratum, and how many are drawn.
    private static readonly (string Name, double From, int Count)[] s_untagged = [("near", 0.04, 14), ("some", double.Epsilon, 10), ("none", 0, 6)];

    /// <param name="judged">Ids of documents that a person read for an earlier sample: none of them is drawn again.</param>
    public static IEnumerable<SampledStratum> Draw(IReadOnlyList<ThemedDocument> documents, IReadOnlyList<string> themes, IReadOnlySet<string> judged, int seed)
    {
        string[] rarestFirst = [.. themes.OrderBy(theme => documents.Count(document => document.IsTagged(theme)))];
        return documents
            .GroupBy(document => StratumOf(document, rarestFirst), StringComparer.Ordinal)
            .OrderBy(stratum => stratum.Key, StringComparer.Ordinal)
            .Select(stratum =>
            {
                ThemedDocument[] fresh = [.. stratum.Where(document => !judged.Contains(document.Id)).OrderBy(document => Order(document.Id, seed), StringComparer.Ordinal)];
                return new SampledStratum(stratum.Key, fresh.Length, [.. fresh.Take(CountOf(stratum.Key)).Select(document => new SampledDocument(document.Id, stratum.Key, stratum.Count(), []))]);
            });
    }

    private static string StratumOf(ThemedDocument document, string[] themes) =>
        themes.FirstOrDefault(document.IsTagged) ?? s_untagged.First(stratum => themes.Max(document.CoverageOf) >= stratum.From).Name;

    private static int CountOf(string stratum) =>
        s_untagged.Where(untagged => untagged.Name == stratum).Select(untagged => untagged.Count).DefaultIfEmpty(OfEachTheme).Single();

    private static string Order(string id, int seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}:{id}"))));
}

/// <summary>What is drawn of one stratum, and of how many documents that nobody judged before.</summary>
internal sealed record SampledStratum(string Name, int Fresh, IReadOnlyList<SampledDocument> Documents);

/// <summary>A document that a person judged: the core themes it is about, whatever the classifier says. <paramref name="StratumSize"/> documents of the corpus were in its stratum when it was drawn.</summary>
internal sealed record SampledDocument(string Id, string Stratum, int StratumSize, IReadOnlyList<string> Themes);
