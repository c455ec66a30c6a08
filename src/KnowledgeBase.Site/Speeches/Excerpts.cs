namespace KnowledgeBase.Site.Speeches;

/// <summary>Cuts a stretch out of a text without halving a character, with …… where it was cut.</summary>
public static class Excerpts
{
    public const string Ellipsis = "……";

    /// <summary>At most <paramref name="length"/> UTF-16 code units from <paramref name="start"/>, dots apart.</summary>
    public static string Cut(string text, int start, int length)
    {
        (int from, int to) = Bounds(text, start, length);
        return (from > 0 ? Ellipsis : "") + text[from..to] + (to < text.Length ? Ellipsis : "");
    }

    /// <summary>The stretch itself; a boundary inside a surrogate pair moves out of it.</summary>
    public static (int From, int To) Bounds(string text, int start, int length)
    {
        int from = Math.Clamp(start, 0, text.Length);
        int to = Math.Clamp(from + length, from, text.Length);
        from -= from > 0 && from < text.Length && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > from && to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return (from, to);
    }
}
