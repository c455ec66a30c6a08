using System.Globalization;

namespace KnowledgeBase.Theme.Pictures;

/// <summary>
/// Numbers of drawings. Across, pictures are drawn in percent of the room they get and not in units of their own, so that bars stretch with the page and the
/// letters beside them do not.
/// </summary>
public static class Coordinate
{
    /// <summary>At most two decimals, which is a hundredth of a pixel in a thousand.</summary>
    public static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static string Of(double value) => Round(value).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Heights of pictures with letters in them, which a reader may want larger.</summary>
    public static string Em(double value) => Of(value) + "em";

    public static string Percent(double value) => Of(value) + "%";

    /// <summary>The share that a part has of the whole, in percent from 0 to 100; of nothing it is 0.</summary>
    public static double Share(double part, double whole) => whole <= 0 ? 0 : Round(Math.Clamp(100 * part / whole, 0, 100));
}
