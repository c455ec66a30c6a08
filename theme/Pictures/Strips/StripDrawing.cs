using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Strips;

/// <summary>The marks of a strip, in percent of its length. So many that they would run into each other are put together, each with those beside it.</summary>
public sealed record StripDrawing(EquatableArray<DrawnMark> Marks)
{
    /// <summary>Each is a link, and one has to go through all of them with the keyboard.</summary>
    public const int MostMarks = 20;

    /// <summary>Two pixels on a phone: what is narrower cannot be seen.</summary>
    public const double Narrowest = 0.8;

    public static StripDrawing Of(Strip strip)
    {
        IEnumerable<StripMark> marks = strip.Marks.Count <= MostMarks
            ? strip.Marks
            : strip.Marks
                .GroupBy(mark => Math.Min(MostMarks - 1, (int)((long)mark.Spans[0].From * MostMarks / Math.Max(1, strip.Length))))
                .OrderBy(static group => group.Key)
                .Select(static group => Together([.. group]));
        return new StripDrawing(marks.Select(mark => new DrawnMark(mark, mark.Spans.Select(span => Draw(span, strip.Length)).ToEquatableArray())).ToEquatableArray());
    }

    private static StripMark Together(StripMark[] marks) => marks[0] with
    {
        Spans = marks.SelectMany(static mark => mark.Spans).ToEquatableArray(),
        LastParagraph = Math.Max(marks[^1].Paragraph, marks[^1].LastParagraph),
        Count = marks.Sum(static mark => mark.Count),
    };

    // Finer than a pixel on a page, and there are hundreds of them.
    private static double Tenth(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    private static DrawnSpan Draw(StripSpan span, int length)
    {
        double from = Coordinate.Share(span.From, length);
        double width = Math.Max(Narrowest, Coordinate.Share(span.To, length) - from);
        return new DrawnSpan(Tenth(Math.Min(from, 100 - width)), Tenth(width));
    }
}

public sealed record DrawnMark(StripMark Mark, EquatableArray<DrawnSpan> Spans);

/// <summary>Both in percent; they never reach beyond 100.</summary>
public readonly record struct DrawnSpan(double X, double Width);
