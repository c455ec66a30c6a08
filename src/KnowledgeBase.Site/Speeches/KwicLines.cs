using KnowledgeBase.Annotate;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Places of a speech with the words around them (key word in context, Luhn 1960), from the same paragraph.</summary>
public static class KwicLines
{
    /// <summary>How much stands on either side, in UTF-16 code units.</summary>
    private const int Width = 24;

    /// <param name="speech">The speech.</param>
    /// <param name="places">In the order of the text.</param>
    /// <exception cref="ArgumentException">A place is not of the speech, or not in its order.</exception>
    public static IEnumerable<KwicLine> Of(AnnotatedSpeech speech, IEnumerable<TextPlace> places)
    {
        // Read along with the text: a speech has many lines, and a phrase few places.
        using IEnumerator<TextPlace> next = places.GetEnumerator();
        bool isLeft = next.MoveNext();
        int number = 0;
        foreach (SourceLine line in SourceLines.Of(speech.Speech.Body))
        {
            number += line.Block is ParagraphBlock ? 1 : 0;
            while (isLeft && StartOf(line, next.Current.BlockId) is int start)
            {
                yield return Line(speech, line.Text, number, start + next.Current.Start, next.Current);
                isLeft = next.MoveNext();
            }

            if (!isLeft)
            {
                yield break;
            }
        }

        if (isLeft)
        {
            throw new ArgumentException($"The block '{next.Current.BlockId}' is not where it was looked for.", nameof(places));
        }
    }

    private static KwicLine Line(AnnotatedSpeech speech, string text, int number, int start, TextPlace place)
    {
        (int from, _) = Excerpts.Bounds(text, start - Math.Min(start, Width), Width);
        (_, int to) = Excerpts.Bounds(text, start + place.Length, Width);
        string word = text.Substring(start, place.Length);
        return new KwicLine(text[from..start], word, text[(start + place.Length)..to], PlaceLinks.To(speech, place.BlockId, word), number);
    }

    /// <summary>Where a block begins in a line; null when it is not in it.</summary>
    private static int? StartOf(SourceLine line, string block) =>
        line.RunIn?.Id == block ? 0
        : line.IsText && line.Block.Id == block ? line.RunIn?.Content.Plain.Length ?? 0
        : null;
}
