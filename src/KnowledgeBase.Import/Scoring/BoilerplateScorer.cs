using System.Globalization;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Scoring;

/// <summary>
/// Counts the characters that an import removed against those that the gold calls boilerplate. Layout, joined lines and inserted
/// characters that are no Chinese are not judged here: the gold has no key for them.
/// </summary>
internal static class BoilerplateScorer
{
    // A repetition of the title may carry a note: …上的讲话(全文9624字)
    private const int LongestTitleNote = 16;
    private const int ShownCharacters = 40;

    public static DocumentScore Score(DocumentScore score, GoldDocument gold, ImportedSpeech? speech, List<string> notes)
    {
        if (speech is null)
        {
            return score with { Boilerplate = new Tally(gold.Boilerplate.Sum(passage => passage.Text.Count(c => !char.IsWhiteSpace(c))), 0, 0) };
        }

        string text = speech.Ledger.Text;
        bool[] isBoilerplate = new bool[text.Length];
        Mark(text, gold.Boilerplate, isBoilerplate, notes);
        bool[] isExcused = new bool[text.Length];
        Mark(text, gold.Contents, isExcused, notes);
        bool[] isRemoved = new bool[text.Length];
        foreach (LedgerSpan span in speech.Ledger.Removed.Where(span => !BuiltInRules.IsLayout(span.Rule!)))
        {
            isRemoved.AsSpan(span.Start, span.Length).Fill(true);
            if (!IsJudged(span, text) || Repeats(speech.Ledger.TextOf(span), gold) || IsMetadata(speech.Ledger.TextOf(span), gold) || (gold.HasMojibake && speech.Ledger.TextOf(span).All(c => c == '?' || char.IsWhiteSpace(c))))
            {
                isExcused.AsSpan(span.Start, span.Length).Fill(true);
            }
        }

        for (int i = 0; i < text.Length; i++)
        {
            isBoilerplate[i] &= !char.IsWhiteSpace(text[i]);
            isRemoved[i] &= !char.IsWhiteSpace(text[i]) && (isBoilerplate[i] || !isExcused[i]);
        }

        Note(text, (i) => isBoilerplate[i] && !isRemoved[i], "boilerplate: kept", notes);
        Note(text, (i) => isRemoved[i] && !isBoilerplate[i], "boilerplate: removed, but not in the gold,", notes);
        return score with
        {
            Boilerplate = new Tally(isBoilerplate.Count(c => c), isRemoved.Count(c => c), isBoilerplate.Where((expected, i) => expected && isRemoved[i]).Count()),
        };
    }

    private static bool IsJudged(LedgerSpan span, string text) =>
        !span.Rule!.StartsWith("noise.", StringComparison.Ordinal) || text.AsSpan(span.Start, span.Length).ToArray().Any(Han.IsHan);

    // The gold lists the head of a page once.
    private static bool Repeats(string removed, GoldDocument gold) =>
        gold.Boilerplate.Any(passage => passage.Line is null && passage.Text.Trim() == removed.Trim());

    private static bool IsMetadata(string removed, GoldDocument gold)
    {
        string key = Key(removed);
        return gold.TitleForms.Append(gold.Title ?? "").Select(Key).Any(form => form.Length > 0 && key.Length <= form.Length + LongestTitleNote && (key == form || key.StartsWith(form, StringComparison.Ordinal)))
            || gold.Metadata.Any(value => removed.Contains(value, StringComparison.Ordinal) && removed.Length <= value.Length + LongestTitleNote);
    }

    // On its line first; a file of another format has other lines, so anywhere else second. No two passages share a place.
    private static void Mark(string text, IEnumerable<GoldPassage> passages, bool[] marks, List<string> notes)
    {
        int[] lines = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
        foreach (GoldPassage passage in passages)
        {
            int from = passage.Line is { } line && line >= 1 && line <= lines.Length ? lines[line - 1] : 0;
            int at = Free(from);
            at = at >= 0 ? at : Free(0);
            if (at >= 0)
            {
                marks.AsSpan(at, passage.Text.Length).Fill(true);
            }
            else if (text.IndexOf(passage.Text, StringComparison.Ordinal) < 0)
            {
                notes.Add($"gold: '{Short(passage.Text)}' is not in the text");
            }

            int Free(int start)
            {
                int place = text.IndexOf(passage.Text, start, StringComparison.Ordinal);
                while (place >= 0 && passage.Text.Length > 0 && marks[place])
                {
                    place = text.IndexOf(passage.Text, place + 1, StringComparison.Ordinal);
                }

                return place;
            }
        }
    }

    private static void Note(string text, Func<int, bool> isIn, string what, List<string> notes)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!isIn(start))
            {
                continue;
            }

            int end = start;
            while (end < text.Length && (isIn(end) || char.IsWhiteSpace(text[end])))
            {
                end++;
            }

            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{what} '{Short(text[start..end].Trim())}' at offset {start}"));
            start = end;
        }
    }

    private static string Short(string text)
    {
        string line = text.Replace('\n', ' ');
        return line.Length > ShownCharacters ? line[..ShownCharacters] + "…" : line;
    }

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);
}
