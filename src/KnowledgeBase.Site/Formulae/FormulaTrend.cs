using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Trend;

namespace KnowledgeBase.Site.Formulae;

/// <summary>How often a set phrase is used, year by year.</summary>
public static class FormulaTrend
{
    /// <param name="used">The phrase.</param>
    /// <param name="speeches">All speeches, which the counts are held against.</param>
    public static TrendData Of(UsedFormula used, IReadOnlyCollection<AnnotatedSpeech> speeches)
    {
        Dictionary<string, int> counts = used.Speeches.ToDictionary(static speech => speech.Speech.Speech.Slug, static speech => speech.Uses.Count, StringComparer.Ordinal);
        ILookup<int?, AnnotatedSpeech> years = speeches.ToLookup(static speech => speech.Speech.FrontMatter.Date?.Year);
        return new TrendData
        {
            Years = years.Where(static year => year.Key is not null)
                .OrderBy(static year => year.Key)
                .Select(year => new TrendYear(year.Key!.Value, Use(year, FormattableString.Invariant($"日期:{year.Key}"))))
                .ToEquatableArray(),
            Undated = Use(years[null], "日期:无"),
        };

        TrendUse Use(IEnumerable<AnnotatedSpeech> some, string filter)
        {
            AnnotatedSpeech[] all = [.. some];
            int count = all.Sum(speech => counts.GetValueOrDefault(speech.Speech.Slug));
            return new TrendUse
            {
                Count = count,
                Speeches = all.Count(speech => counts.ContainsKey(speech.Speech.Slug)),
                AllSpeeches = all.Length,
                Characters = all.Sum(static speech => speech.Characters),
                Link = count == 0 ? null : PictureLink.Search(used.QueryWith(filter)),
            };
        }
    }
}
