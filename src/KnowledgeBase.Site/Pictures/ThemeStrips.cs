using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Strips;

namespace KnowledgeBase.Site.Pictures;

/// <summary>Where in each speech the passages on a theme stand. What is filled is the share that the theme's page tells.</summary>
public static class ThemeStrips
{
    /// <param name="speeches">In the order of the rows; those without a passage, because a person alone says that they are on the theme, have an empty strip.</param>
    /// <param name="theme">Key of the theme.</param>
    public static EquatableArray<Strip> Of(IEnumerable<ThemedSpeech> speeches, string theme) =>
        speeches.Select(themed => Of(themed.Speech, theme)).ToEquatableArray();

    private static Strip Of(AnnotatedSpeech speech, string theme)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        var ruler = SpeechRuler.Of(speech.Speech.Body);
        EquatableArray<ThemeUnit> units = ThemeUnits.Of(front.Title, speech.Outline).Units;
        return new Strip
        {
            Label = TitleText.Shown(front.Title, front.TitleSource == TitleSource.Supplied),
            Language = front.Lang.Key,
            Speech = new PictureLink(SitePaths.Speech(speech.Speech.Slug)),
            Length = ruler.Length,
            Marks = units
                .Where((_, i) => speech.Reading.Units[i].Tags.Any(tag => tag.Key == theme))
                .Select(unit => Mark(unit, speech.Speech.Slug, ruler))
                .OrderBy(static mark => mark.Spans[0].From)
                .ToEquatableArray(),
        };
    }

    private static StripMark Mark(ThemeUnit unit, string slug, SpeechRuler ruler) => new()
    {
        Spans = Joined(unit.Pieces.Select(piece => new StripSpan(ruler.At(piece.BlockId, piece.Offset), ruler.At(piece.BlockId, piece.Offset + piece.Text.Length)))),
        Link = new PictureLink(SitePaths.Speech(slug), unit.Id),
        Paragraph = ruler.ParagraphOf(unit.Pieces[0].BlockId),
    };

    // A heading and the paragraph that it runs into are two pieces and one stretch.
    private static EquatableArray<StripSpan> Joined(IEnumerable<StripSpan> spans)
    {
        List<StripSpan> joined = [];
        foreach (StripSpan span in spans)
        {
            if (joined.Count > 0 && joined[^1].To == span.From)
            {
                joined[^1] = new StripSpan(joined[^1].From, span.To);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.ToEquatableArray();
    }
}
