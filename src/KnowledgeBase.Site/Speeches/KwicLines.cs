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
    public static IEnumerable<KwicLine> Of(AnnotatedSpeech speech, IEnumerable<TextPlace> places)
    {
        Dictionary<string, (SourceLine Line, int Start, int Number)> lines = LinesOf(speech);
        foreach (TextPlace place in places)
        {
            (SourceLine line, int offset, int number) = lines[place.BlockId];
            string text = line.Text;
            int start = offset + place.Start;
            (int from, _) = Excerpts.Bounds(text, start - Math.Min(start, Width), Width);
            (_, int to) = Excerpts.Bounds(text, start + place.Length, Width);
            yield return new KwicLine(
                text[from..start],
                text.Substring(start, place.Length),
                text[(start + place.Length)..to],
                PlaceLinks.To(speech, place.BlockId, text.Substring(start, place.Length)),
                number);
        }
    }

    private static Dictionary<string, (SourceLine Line, int Start, int Number)> LinesOf(AnnotatedSpeech speech)
    {
        Dictionary<string, (SourceLine, int, int)> lines = new(StringComparer.Ordinal);
        int number = 0;
        foreach (SourceLine line in SourceLines.Of(speech.Speech.Body))
        {
            number += line.Block is ParagraphBlock ? 1 : 0;
            foreach (SourceLinePiece piece in line.Pieces)
            {
                lines.Add(piece.BlockId, (line, piece.Start, number));
            }
        }

        return lines;
    }
}
