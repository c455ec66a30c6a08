namespace KnowledgeBase.Import.Clean;

/// <summary>
/// The text as the patterns see it: without what was taken out of the words before (invisible characters, pinyin, noise), since 版權(quán)說明
/// is 版權說明 to them, and with long runs of blanks cut short, over which patterns would go back and forth. Offsets are UTF-16 code units of
/// <see cref="Text"/>.
/// </summary>
internal sealed class CleanView
{
    private const int LongestBlank = 32;

    // Null when nothing was taken out: an offset is its own origin.
    private readonly int[]? _origins;

    private CleanView(string text, string folded, int[]? origins)
    {
        Text = text;
        Folded = folded;
        _origins = origins;
    }

    public string Text { get; }

    /// <summary>The same, half width and Simplified.</summary>
    public string Folded { get; }

    /// <param name="folded">The whole seed, half width and Simplified.</param>
    public static CleanView Of(LedgerDraft draft, string folded)
    {
        int[] kept = Seen(draft, folded);
        return kept.Length == folded.Length
            ? new CleanView(draft.Text, folded, null)
            : new CleanView(string.Create(kept.Length, kept, (text, at) => Fill(text, at, draft.Text)), string.Create(kept.Length, kept, (text, at) => Fill(text, at, folded)), kept);
    }

    /// <summary>Where a character stands in the seed.</summary>
    public int Origin(int offset) => _origins is null ? offset : _origins[offset];

    /// <summary>Where a stretch that ends before an offset ends in the seed.</summary>
    public int End(int offset) => offset == 0 ? 0 : Origin(offset - 1) + 1;

    public bool IsFree(LedgerDraft draft, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!draft.IsFree(Origin(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Seen(LedgerDraft draft, string folded)
    {
        var seen = new List<int>(folded.Length);
        int blanks = 0;
        for (int at = 0; at < folded.Length; at++)
        {
            if (!draft.IsFree(at))
            {
                continue;
            }

            blanks = folded[at] is ' ' or '\t' ? blanks + 1 : 0;
            if (blanks <= LongestBlank)
            {
                seen.Add(at);
            }
        }

        return [.. seen];
    }

    private static void Fill(Span<char> text, int[] at, string source)
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = source[at[i]];
        }
    }
}
