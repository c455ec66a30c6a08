using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Text.Outline;

/// <summary>One line of a contents list: a section or item marker and the title after it, as written.</summary>
public sealed record ContentsEntry(OutlineFamily Family, int Ordinal, string Marker, string Title)
{
    /// <summary>Reads a line; null when it begins with no marker.</summary>
    public static ContentsEntry? TryRead(string line)
    {
        string folded = Fold.ToHans(line);
        if (BlockMarker.TryReadFolded(folded) is { } block)
        {
            return new ContentsEntry(
                block.Family,
                block.Ordinal,
                line.Substring(block.Start, block.MarkerEnd - block.Start),
                line.Substring(block.TitleStart).Trim());
        }

        return folded.Length > 0 && ItemMarkers.AtStart(folded) is { } item
            ? new ContentsEntry(item.Family, item.Ordinal, line.Substring(item.Start, item.End - item.Start), line.Substring(item.End).Trim())
            : null;
    }
}
