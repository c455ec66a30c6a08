using KnowledgeBase.Content;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Strips;
using KnowledgeBase.Theme.Pictures.Trend;

namespace KnowledgeBase.Site.Formulae;

/// <summary>What the pictures of a set phrase are drawn from: its use over time, and its places in each speech.</summary>
public static class FormulaPictures
{
    /// <summary>How many speeches have a strip.</summary>
    private const int MostStrips = 40;

    /// <param name="used">The phrase.</param>
    /// <param name="speeches">All speeches, which the counts are held against.</param>
    public static TrendData Trend(UsedFormula used, IReadOnlyCollection<AnnotatedSpeech> speeches)
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
                Link = count == 0 ? null : PictureLink.Search($"“{used.Formula.Name}” {filter}"),
            };
        }
    }

    /// <summary>The speeches with most uses first; a paragraph is one mark.</summary>
    public static EquatableArray<Strip> Strips(UsedFormula used) =>
        used.Speeches.OrderByDescending(static speech => speech.Uses.Count).Take(MostStrips).Select(Strip).ToEquatableArray();

    private static Strip Strip(FormulaInSpeech inSpeech)
    {
        Speech speech = inSpeech.Speech.Speech;
        var ruler = SpeechRuler.Of(speech.Body);
        return new Strip
        {
            Label = TitleText.Shown(speech.FrontMatter.Title, speech.FrontMatter.TitleSource == TitleSource.Supplied),
            Language = speech.FrontMatter.Lang.Key,
            Speech = new PictureLink(SitePaths.Speech(speech.Slug)),
            Length = ruler.Length,
            Marks = inSpeech.Uses
                .GroupBy(static use => use.Place.BlockId, StringComparer.Ordinal)
                .Select(uses => new StripMark
                {
                    Spans = uses.Select(use => new StripSpan(ruler.At(uses.Key, use.Place.Start), ruler.At(uses.Key, use.Place.End))).ToEquatableArray(),
                    Link = new PictureLink(SitePaths.Speech(speech.Slug), uses.Key, $"“{inSpeech.Uses[0].Formula.Name}”"),
                    Paragraph = ruler.ParagraphOf(uses.Key),
                    Count = uses.Count(),
                })
                .ToEquatableArray(),
        };
    }
}
