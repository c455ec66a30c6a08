using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Trend;

/// <summary>
/// Two rows of columns over one axis of years, and the undated beside them. Across in percent; heights are shares, from 0 to 1, of the row's height.
/// Years without a speech keep their place, so that equal distances are equal times; more than <see cref="MostColumns"/> years are put together.
/// </summary>
public sealed record TrendDrawing
{
    public const int MostColumns = 40;

    /// <summary>As many labels as have room on a phone.</summary>
    public const int MostLabels = 7;

    private const double Gap = 4;
    private const double UndatedWidth = 9;

    /// <summary>Two years need not fill the page.</summary>
    private const double WidestColumn = 9;

    /// <summary>From the earliest, the undated last.</summary>
    public required EquatableArray<TrendColumn> Columns { get; init; }

    /// <summary>Where the axis of years ends, in percent.</summary>
    public required double AxisEnd { get; init; }

    /// <summary>The largest number of times in a million 字: a column of full height.</summary>
    public required double MostPerMillion { get; init; }

    public static TrendDrawing Of(TrendData data)
    {
        IReadOnlyList<(int First, int Last, TrendUse? Use)> spans = Spans(data.Years);
        double width = Math.Min(WidestColumn, (100 - UndatedWidth - Gap) / Math.Max(1, spans.Count));
        double axisEnd = Coordinate.Round(width * spans.Count);
        double most = spans.Select(static span => span.Use?.PerMillion ?? 0).Append(data.Undated.PerMillion).Max();
        int stride = Math.Max(1, (spans.Count + MostLabels - 1) / MostLabels);
        TrendColumn[] years =
        [
            .. spans.Select((span, i) => new TrendColumn
            {
                First = span.First,
                Last = span.Last,
                Use = span.Use,
                X = Coordinate.Round(i * width),
                Width = Coordinate.Round(width),
                Height = Height(span.Use?.PerMillion ?? 0, most),
                SpeechHeight = Math.Round(span.Use?.SpeechShare ?? 0, 4),
                HasLabel = i % stride == 0,
            }),
        ];
        TrendColumn undated = new()
        {
            Use = data.Undated,
            X = spans.Count == 0 ? 0 : Coordinate.Round(axisEnd + Gap),
            Width = UndatedWidth,
            Height = Height(data.Undated.PerMillion, most),
            SpeechHeight = Math.Round(data.Undated.SpeechShare, 4),
            HasLabel = true,
        };
        return new TrendDrawing { Columns = [.. years, undated], AxisEnd = axisEnd, MostPerMillion = most };
    }

    private static double Height(double value, double most) => most <= 0 ? 0 : Math.Round(value / most, 4);

    private static List<(int First, int Last, TrendUse? Use)> Spans(EquatableArray<TrendYear> years)
    {
        List<(int, int, TrendUse?)> spans = [];
        if (years.IsEmpty)
        {
            return spans;
        }

        ILookup<int, TrendUse> uses = years.ToLookup(static year => year.Year, static year => year.Use);
        int first = years.Min(static year => year.Year);
        int last = years.Max(static year => year.Year);
        int length = (last - first + MostColumns) / MostColumns;
        for (int from = first; from <= last; from += length)
        {
            int to = Math.Min(last, from + length - 1);
            TrendUse[] inSpan = [.. Enumerable.Range(from, to - from + 1).SelectMany(year => uses[year])];
            spans.Add((from, to, inSpan.Length == 0 ? null : inSpan.Aggregate(static (a, b) => a + b) with { Link = inSpan.Length == 1 ? inSpan[0].Link : null }));
        }

        return spans;
    }
}

/// <summary>The years from <see cref="First"/> to <see cref="Last"/>, null for the undated. <see cref="Use"/> is null where there is no speech.</summary>
public sealed record TrendColumn
{
    public int? First { get; init; }

    public int? Last { get; init; }

    public required TrendUse? Use { get; init; }

    /// <summary>In percent, as is <see cref="Width"/>.</summary>
    public required double X { get; init; }

    public required double Width { get; init; }

    /// <summary>Of the column of times, from 0 to 1.</summary>
    public required double Height { get; init; }

    /// <summary>Of the column of speeches, from 0 to 1.</summary>
    public required double SpeechHeight { get; init; }

    public required bool HasLabel { get; init; }
}
