namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The line below a title that begins with a dash: ——在全县作风建设大会上的讲话. It stays a line of the text, and says the genre and the
/// occasion of a speech whose title is a motto. Texts are folded.
/// </summary>
internal static class SpeechSubtitle
{
    private const string Dashes = "—―─–-";
    private const int Shortest = 4;
    private const int Longest = 80;

    /// <summary>Whether a line is a subtitle.</summary>
    public static bool IsSubtitle(string folded) =>
        folded.Length is > Shortest and <= Longest
        && Dashes.Contains(folded[0], StringComparison.Ordinal)
        && (folded[0] is '—' or '―' or '─' || Dashes.Contains(folded[1], StringComparison.Ordinal))
        && !Dashes.Contains(folded[^1], StringComparison.Ordinal)
        && folded.Any(Text.Characters.Han.IsHan);

    /// <summary>The line without its dashes, UTF-16 code units of the line as written.</summary>
    public static string WithoutDashes(string text) => text.TrimStart('—', '―', '─', '–', '-', '－', ' ', '\u3000');
}
