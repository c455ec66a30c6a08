using System.Globalization;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>The same thing at several places of a file, told as one finding at the first of them.</summary>
internal sealed class Sightings
{
    private const int MostLines = 8;

    private readonly List<int> _others = [];

    public int Count { get; private set; }

    /// <summary>The first place, an offset of the file in UTF-16 code units.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public void Add(int start, int length)
    {
        Count++;
        if (Count == 1)
        {
            (Start, Length) = (start, length);
        }
        else
        {
            _others.Add(start);
        }
    }

    public void Add(TextPart part, string file, int start, int length)
    {
        (int from, int size) = part.InFile(file, start, length);
        Add(from, size);
    }

    /// <summary>A sentence about the other places, with a blank before it: <c> The others are in lines 5, 9 and 12.</c>; nothing when there are none.</summary>
    public string Others(FindingList findings)
    {
        if (_others.Count == 0)
        {
            return "";
        }

        int[] lines = [.. _others.Select(offset => findings.Span(offset, 0).StartLine).Distinct()];
        string shown = string.Join(", ", lines.Take(MostLines).Select(static line => line.ToString(CultureInfo.InvariantCulture)));
        string which = lines.Length == 1 ? "line" : "lines";
        return lines.Length > MostLines ? $" Others are in {which} {shown} and further down." : $" Others are in {which} {shown}.";
    }
}
