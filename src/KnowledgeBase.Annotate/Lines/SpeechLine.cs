using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Lines;

/// <summary>
/// One line of the source as the detectors read it: a paragraph with the run-in heading that begins it, or a heading. Offsets are UTF-16 code
/// units of <see cref="Plain"/>.
/// </summary>
public sealed record SpeechLine
{
    public required string Plain { get; init; }

    /// <summary>Half width and Simplified, as long as the plain text: what words are looked for in.</summary>
    public required string Folded { get; init; }

    /// <summary>The blocks of the line, in order.</summary>
    public required EquatableArray<SourceLinePiece> Pieces { get; init; }

    /// <summary>What people marked.</summary>
    public EquatableArray<LineMark> Marks { get; init; }

    /// <summary>Null for a paragraph.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>The lines of a body; gaps and editors' notes are no words of the speech.</summary>
    public static IEnumerable<SpeechLine> Of(SpeechBody body) =>
        SourceLines.Of(body).Where(static line => line.IsText).Select(Of);

    /// <summary>A line that is one block.</summary>
    public static SpeechLine Of(string blockId, string plain) =>
        new() { Plain = plain, Folded = Fold.ToHans(plain), Pieces = [new SourceLinePiece(blockId, 0)] };

    /// <summary>Where a stretch of the line stands on the page: one place for each block it touches.</summary>
    public EquatableArray<TextPlace> PlacesOf(int start, int length)
    {
        if (Pieces.Count == 1)
        {
            return [new TextPlace(Pieces[0].BlockId, start, length)];
        }

        List<TextPlace> places = new(1);
        for (int i = 0; i < Pieces.Count; i++)
        {
            int pieceEnd = i + 1 < Pieces.Count ? Pieces[i + 1].Start : Plain.Length;
            int from = Math.Max(start, Pieces[i].Start);
            int to = Math.Min(start + length, pieceEnd);
            if (from < to)
            {
                places.Add(new TextPlace(Pieces[i].BlockId, from - Pieces[i].Start, to - from));
            }
        }

        return places.ToEquatableArray();
    }

    private static SpeechLine Of(SourceLine line)
    {
        string plain = line.Text;
        InlineText? own = SourceLine.ContentOf(line.Block);
        EquatableArray<LineMark> marks = (line.RunIn?.Content.Marks.IsEmpty ?? true) && (own?.Marks.IsEmpty ?? true)
            ? []
            : [.. MarksOf(line.RunIn?.Content, 0), .. MarksOf(own, line.RunIn?.Content.Plain.Length ?? 0)];
        return new SpeechLine { Plain = plain, Folded = Fold.ToHans(plain), Pieces = line.Pieces, Marks = marks, HeadingLevel = line.RunIn?.Level ?? (line.Block as HeadingBlock)?.Level };
    }

    private static IEnumerable<LineMark> MarksOf(InlineText? content, int offset) =>
        content is null ? [] : content.Marks.Select(mark => new LineMark(mark.Kind, mark.Words.IsEmpty ? null : mark.Words[0], offset + mark.Start, mark.Length));
}
