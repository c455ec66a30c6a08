using System.Globalization;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>A line that holds nothing but a number, and what the lines around it tell. <see cref="End"/> is after the newline.</summary>
internal sealed record DigitLine
{
    private const string Terminals = "。!?;:…”)》】";
    private const string SentenceMarks = ",。;、";
    private const int LongestNumber = 3;
    private const int DeepIndent = 10;
    private const int DeepWideIndent = 5;
    private const int ShortestBroken = 15;
    private const int LongestTitle = 25;

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Number { get; init; }

    /// <summary>Set to the middle of the page with blanks.</summary>
    public required bool IsCentred { get; init; }

    /// <summary>Whether the line before breaks off and the line after goes on.</summary>
    public required bool IsInSentence { get; init; }

    /// <summary>The short line below that may be a heading with this number; null when there is none.</summary>
    public required string? Title { get; init; }

    public static IEnumerable<DigitLine> In(LedgerDraft draft)
    {
        List<(int Start, int End, string Text)> lines = [.. Lines(draft)];
        for (int i = 0; i < lines.Count; i++)
        {
            (int start, int end, string text) = lines[i];
            string number = text.Trim();
            if (number.Length is 0 or > LongestNumber || number[0] == '0' || !draft.IsFree(start, end) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
            {
                continue;
            }

            string before = i > 0 ? lines[i - 1].Text.TrimEnd() : "";
            string after = i + 1 < lines.Count ? lines[i + 1].Text.TrimEnd() : "";
            bool isInSentence = BreaksOff(before.TrimStart(), after) && GoesOn(after);
            yield return new DigitLine
            {
                Start = start,
                End = end,
                Number = value,
                IsCentred = IsDeep(draft.Text.AsSpan(start, end - start)),
                IsInSentence = isInSentence,
                Title = !isInSentence && IsTitle(after.TrimStart()) ? after.TrimStart() : null,
            };
        }
    }

    // Lines with text that no rule took, folded.
    private static IEnumerable<(int Start, int End, string Text)> Lines(LedgerDraft draft)
    {
        for (int start = 0; start < draft.Text.Length;)
        {
            int newline = draft.Text.IndexOf('\n', start);
            int end = newline < 0 ? draft.Text.Length : newline + 1;
            if (HasText(draft, start, end))
            {
                yield return (start, end, Fold.ToHans(draft.Text[start..end]));
            }

            start = end;
        }
    }

    private static bool HasText(LedgerDraft draft, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (draft.IsFree(i) && !char.IsWhiteSpace(draft.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // A full-width blank is as wide as two.
    private static bool IsDeep(ReadOnlySpan<char> line)
    {
        int indent = line.Length - line.TrimStart().Length;
        return indent >= DeepIndent || line[..indent].Count('\u3000') >= DeepWideIndent || line[..indent].Count('\t') >= 2;
    }

    private static bool BreaksOff(string before, string after) =>
        before.Length >= ShortestBroken
        && !Terminals.Contains(before[^1], StringComparison.Ordinal)
        && (before + after).AsSpan().IndexOfAny(SentenceMarks) >= 0;

    private static bool GoesOn(string after) =>
        after.Length > 0 && !char.IsWhiteSpace(after[0]) && after[0] != '(' && BlockMarker.TryRead(after) is null && !SpeechRoles.IsSalutation(after);

    private static bool IsTitle(string after) =>
        after.Length is > 0 and <= LongestTitle && !Terminals.Contains(after[^1], StringComparison.Ordinal) && BlockMarker.TryRead(after) is null;
}
