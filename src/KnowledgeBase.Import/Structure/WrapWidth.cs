namespace KnowledgeBase.Import.Structure;

/// <summary>Recognises text that was broken at a fixed width, as mail and old terminals did.</summary>
internal static class WrapWidth
{
    /// <summary>How much shorter than the width a full line may be: a mark or a word that did not fit.</summary>
    public const int Slack = 3;

    private const int Narrowest = 16;
    private const int Widest = 100;
    private const int FewestLines = 6;
    private const string Stops = "。!?;:";

    /// <summary>The width in UTF-16 code units, 0 when the lines are the author's.</summary>
    public static int Of(IReadOnlyList<string> lines)
    {
        if (lines.Count < FewestLines)
        {
            return 0;
        }

        int width = lines.Max(line => line.Length);
        int full = lines.Count(line => line.Length >= width - Slack);
        int broken = lines.Count(line => line.Length >= width - Slack && !Stops.Contains(line[^1], StringComparison.Ordinal));
        return width is >= Narrowest and <= Widest && full * 2 >= lines.Count && broken * 2 >= full ? width : 0;
    }
}
