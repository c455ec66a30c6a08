using KnowledgeBase.Annotate;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Strips;

namespace KnowledgeBase.Site.Pictures;

/// <summary>Where in each speech some words stand.</summary>
public static class PlaceStrips
{
    /// <summary>How many speeches have a strip.</summary>
    private const int Most = 40;

    /// <summary>The speeches with most places first; a paragraph is one mark.</summary>
    /// <param name="speeches">Each with the places of the words, in the order of the text.</param>
    /// <param name="words">What is highlighted there.</param>
    public static EquatableArray<Strip> Of(IEnumerable<(AnnotatedSpeech Speech, EquatableArray<TextPlace> Places)> speeches, string words) =>
        speeches.OrderByDescending(static speech => speech.Places.Count).Take(Most).Select(speech => Strip(speech.Speech.Speech, speech.Places, words)).ToEquatableArray();

    private static Strip Strip(Speech speech, EquatableArray<TextPlace> places, string words)
    {
        var ruler = SpeechRuler.Of(speech.Body);
        return new Strip
        {
            Label = TitleText.Shown(speech.FrontMatter.Title, speech.FrontMatter.TitleSource == TitleSource.Supplied),
            Language = speech.FrontMatter.Lang.Key,
            Speech = new PictureLink(SitePaths.Speech(speech.Slug)),
            Length = ruler.Length,
            Marks = places
                .GroupBy(static place => place.BlockId, StringComparer.Ordinal)
                .Select(block => new StripMark
                {
                    Spans = block.Select(place => new StripSpan(ruler.At(block.Key, place.Start), ruler.At(block.Key, place.End))).ToEquatableArray(),
                    Link = new PictureLink(SitePaths.Speech(speech.Slug), block.Key, $"“{words}”"),
                    Paragraph = ruler.ParagraphOf(block.Key),
                    Count = block.Count(),
                })
                .ToEquatableArray(),
        };
    }
}
