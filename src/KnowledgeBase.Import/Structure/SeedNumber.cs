using System.Globalization;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Structure;

/// <summary>Numbers and dates as seeds write them.</summary>
internal static class SeedNumber
{
    /// <summary>A positive number in ASCII or full-width digits; null for anything else.</summary>
    public static int? Parse(string? text) =>
        int.TryParse(Fold.ToHans(text ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
