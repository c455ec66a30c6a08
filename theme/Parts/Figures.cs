using System.Globalization;

namespace KnowledgeBase.Theme.Parts;

/// <summary>Numbers as Chinese text prints them: no grouping up to four digits, commas beyond.</summary>
public static class Figures
{
    public static string Of(int number) =>
        number.ToString(Math.Abs(number) < 10_000 ? "D" : "N0", CultureInfo.InvariantCulture);
}
