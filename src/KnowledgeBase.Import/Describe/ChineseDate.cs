using System.Globalization;

namespace KnowledgeBase.Import.Describe;

/// <summary>Full dates as seeds write them, as days.</summary>
internal static class ChineseDate
{
    /// <summary>The first date of a text with year, month and day; null for anything less.</summary>
    public static DateOnly? TryParse(string text) =>
        Text.Dates.ChineseDate.Find(text) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
