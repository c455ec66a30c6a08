using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Heat;

/// <summary>
/// Numbers of rows by columns, shaded in steps. <see cref="Bounds"/> are the least values of the first step and of each further one, ascending;
/// what is less has no shade. Every row has a cell for each column; null where there is nothing to say.
/// </summary>
public sealed record HeatData
{
    public const int MostRows = 40;

    /// <summary>What the rows are, for the corner of the table.</summary>
    public required string RowHeading { get; init; }

    public required EquatableArray<HeatHead> Columns { get; init; }

    public required EquatableArray<HeatRow> Rows { get; init; }

    public required EquatableArray<int> Bounds { get; init; }

    /// <summary>Whether the heads of the columns are words, which stand upright above them, and not numbers.</summary>
    public bool HasStandingHeads { get; init; } = true;

    /// <summary>What stands behind a number: "%" or nothing.</summary>
    public string Unit { get; init; } = "";
}

/// <summary>A row or column; <paramref name="Language"/> is null for words of the interface.</summary>
public sealed record HeatHead(string Label, PictureLink? Link, string? Language = null);

public sealed record HeatRow(HeatHead Head, EquatableArray<HeatCell?> Cells);

/// <summary>A number and the passages or list behind it.</summary>
public sealed record HeatCell(int Value, PictureLink? Link);
