using System.Globalization;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>A place in the decoded seed: line and column, both from 1, the column in UTF-16 code units. Written <c>12:5</c>.</summary>
public readonly record struct Place(int Line, int Column) : IComparable<Place>
{
    public static bool TryParse(string text, out Place place)
    {
        place = default;
        int colon = text.IndexOf(':');
        if (colon <= 0
            || !int.TryParse(text.Substring(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int line)
            || !int.TryParse(text.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int column)
            || line < 1
            || column < 1)
        {
            return false;
        }

        place = new Place(line, column);
        return true;
    }

    public int CompareTo(Place other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line, Column);
}
