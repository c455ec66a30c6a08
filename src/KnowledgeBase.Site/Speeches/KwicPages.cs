using KnowledgeBase.Annotate;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Cuts the places of something in many speeches into pages of lines.</summary>
public static class KwicPages
{
    /// <param name="speeches">Each with its places, in the order of the text.</param>
    /// <param name="number">Of the page, from 1.</param>
    /// <param name="length">Lines of a page.</param>
    public static EquatableArray<KwicLine> Lines(IEnumerable<(AnnotatedSpeech Speech, EquatableArray<TextPlace> Places)> speeches, int number, int length)
    {
        int first = (number - 1) * length;
        List<KwicLine> lines = [];
        int at = 0;
        foreach ((AnnotatedSpeech speech, EquatableArray<TextPlace> places) in speeches)
        {
            int from = Math.Max(0, first - at);
            int take = Math.Min(places.Count - from, length - lines.Count);
            at += places.Count;
            if (take > 0)
            {
                lines.AddRange(KwicLines.Of(speech, places.Skip(from).Take(take)));
            }
        }

        return lines.ToEquatableArray();
    }
}
