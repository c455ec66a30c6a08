using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Trend;

/// <summary>
/// How often something is said, year by year. <see cref="Years"/> has each year that there are speeches of, in any order; <see cref="Undated"/> the
/// speeches of no known year, which are never left out. All counts together are the count of the thing itself.
/// </summary>
public sealed record TrendData
{
    public required EquatableArray<TrendYear> Years { get; init; }

    /// <summary>With zeros where every speech has its date.</summary>
    public required TrendUse Undated { get; init; }

    public int Total => Years.Sum(static year => year.Use.Count) + Undated.Count;

    public int Speeches => Years.Sum(static year => year.Use.Speeches) + Undated.Speeches;
}

public sealed record TrendYear(int Year, TrendUse Use);

/// <summary>What is counted in some speeches.</summary>
public sealed record TrendUse
{
    /// <summary>How often it is said.</summary>
    public required int Count { get; init; }

    /// <summary>In how many speeches.</summary>
    public required int Speeches { get; init; }

    /// <summary>How many speeches there are.</summary>
    public required int AllSpeeches { get; init; }

    /// <summary>How long they are together, in 字.</summary>
    public required int Characters { get; init; }

    /// <summary>The places that are counted, line by line.</summary>
    public PictureLink? Link { get; init; }

    /// <summary>Times in a million 字; 0 where there is no text.</summary>
    public double PerMillion => Characters == 0 ? 0 : Count * 1_000_000.0 / Characters;

    /// <summary>Share of the speeches in which it is said, from 0 to 1.</summary>
    public double SpeechShare => AllSpeeches == 0 ? 0 : Speeches / (double)AllSpeeches;

    public static TrendUse operator +(TrendUse a, TrendUse b) => new()
    {
        Count = a.Count + b.Count,
        Speeches = a.Speeches + b.Speeches,
        AllSpeeches = a.AllSpeeches + b.AllSpeeches,
        Characters = a.Characters + b.Characters,
    };
}
