using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>A speech as texts are compared: its lines in reading order. <paramref name="Key"/> is the caller's name for it, such as the slug.</summary>
public sealed record ComparedText(string Key, EquatableArray<ComparedLine> Lines)
{
    /// <summary>Headings and paragraphs; gaps and notes are no text of the speech.</summary>
    public static ComparedText Of(string key, SpeechBody body) =>
        new(key, SourceLines.Of(body).Where(static line => line.IsText).Select(static line => new ComparedLine(line.Text, line.Pieces)).ToEquatableArray());
}

/// <summary>A paragraph, with the heading that runs into it: what two speeches are compared in, and what a link leads to.</summary>
public sealed record ComparedLine(string Text, EquatableArray<SourceLinePiece> Pieces)
{
    /// <summary>The address of the block that the line ends with: of the paragraph, not of the heading that runs into it.</summary>
    public string BlockId => Pieces[Pieces.Count - 1].BlockId;

    /// <summary>The place of a stretch that stands in one block.</summary>
    public TextPlace PlaceOf(int start, int length)
    {
        int piece = Pieces.Count - 1;
        while (piece > 0 && Pieces[piece].Start > start)
        {
            piece--;
        }

        return new TextPlace(Pieces[piece].BlockId, start - Pieces[piece].Start, length);
    }

    /// <summary>The places of a stretch of the line, one for each block that it touches; UTF-16 code units.</summary>
    public EquatableArray<TextPlace> PlacesOf(int start, int length)
    {
        List<TextPlace> places = [];
        for (int i = 0; i < Pieces.Count; i++)
        {
            int from = Math.Max(start, Pieces[i].Start);
            int to = Math.Min(start + length, i + 1 < Pieces.Count ? Pieces[i + 1].Start : Text.Length);
            if (from < to)
            {
                places.Add(new TextPlace(Pieces[i].BlockId, from - Pieces[i].Start, to - from));
            }
        }

        return places.ToEquatableArray();
    }
}
