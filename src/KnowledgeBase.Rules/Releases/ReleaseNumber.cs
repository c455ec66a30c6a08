using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeBase.Rules.Releases;

/// <summary>The number of a release of all texts: the year, a dot, and a count from 1 within the year, as in 2026.1.</summary>
public sealed record ReleaseNumber : IComparable<ReleaseNumber>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2999;
    private const int MostDigits = 3;

    private ReleaseNumber(int year, int count) => (Year, Count) = (year, count);

    public int Year { get; }

    public int Count { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out ReleaseNumber? number)
    {
        number = null;
        string[] parts = text.Split('.');
        if (parts.Length == 2
            && parts[1].Length <= MostDigits
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && year is >= FirstYear and <= LastYear
            && count > 0)
        {
            ReleaseNumber read = new(year, count);
            number = read.ToString() == text ? read : null;
        }

        return number is not null;
    }

    public int CompareTo(ReleaseNumber? other) =>
        other is null ? 1 : Year != other.Year ? Year.CompareTo(other.Year) : Count.CompareTo(other.Count);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Year, Count);
}
