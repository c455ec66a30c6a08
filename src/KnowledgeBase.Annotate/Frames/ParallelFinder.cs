using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Frames;

/// <summary>Finds phrases of the form 以“A”破“B” and 以“A”B, and which of them stand parallel.</summary>
public static class ParallelFinder
{
    private const int LongestQuoted = 16;
    private const int LongestVerb = 3;
    private const int LongestRest = 8;
    private const int LongestBetween = 1;

    /// <summary>The phrases of a line, in order.</summary>
    public static EquatableArray<ParallelPhrase> PhrasesIn(SpeechLine line)
    {
        List<ParallelPhrase>? found = null;
        for (int at = line.Folded.IndexOf("以“", StringComparison.Ordinal); at >= 0; at = line.Folded.IndexOf("以“", at + 1, StringComparison.Ordinal))
        {
            if (At(line, at) is { } phrase)
            {
                (found ??= []).Add(phrase);
            }
        }

        return found is null ? [] : found.ToEquatableArray();
    }

    /// <summary>The parallel sets of a speech: two or more phrases side by side, or at the head of two or more headings of one level.</summary>
    public static EquatableArray<ParallelSet> Of(IReadOnlyList<SpeechLine> lines)
    {
        List<ParallelSet> sets = [];
        Dictionary<int, List<ParallelPhrase>> headings = [];
        foreach (SpeechLine line in lines)
        {
            EquatableArray<ParallelPhrase> phrases = PhrasesIn(line);
            if (phrases.IsEmpty)
            {
                continue;
            }

            sets.AddRange(SideBySide(phrases));
            if (line.HeadingLevel is { } level && phrases[0].Places[0].BlockId == line.Pieces[0].BlockId)
            {
                (headings.TryGetValue(level, out List<ParallelPhrase>? list) ? list : headings[level] = []).Add(phrases[0]);
            }
        }

        sets.AddRange(headings.OrderBy(static level => level.Key).Where(static level => level.Value.Count > 1).Select(static level => new ParallelSet(level.Value.ToEquatableArray())));
        return sets.ToEquatableArray();
    }

    private static IEnumerable<ParallelSet> SideBySide(EquatableArray<ParallelPhrase> phrases)
    {
        for (int i = 0, end; i < phrases.Count; i = end)
        {
            end = i + 1;
            while (end < phrases.Count && Follows(phrases[end - 1], phrases[end]))
            {
                end++;
            }

            if (end - i > 1)
            {
                yield return new ParallelSet(phrases.Skip(i).Take(end - i).ToEquatableArray());
            }
        }
    }

    private static bool Follows(ParallelPhrase before, ParallelPhrase phrase) =>
        before.Places[before.Places.Count - 1] is var last && phrase.Places[0] is var first && last.BlockId == first.BlockId && first.Start - last.End is >= 0 and <= LongestBetween;

    private static ParallelPhrase? At(SpeechLine line, int at)
    {
        int close = CloseOf(line.Folded, at + 1);
        if (close < 0)
        {
            return null;
        }

        int rest = close + 1;
        int end = rest;
        while (end < line.Folded.Length && end - rest <= LongestRest && Han.IsHan(line.Folded[end]))
        {
            end++;
        }

        if (end < line.Folded.Length && line.Folded[end] == '“' && end - rest is >= 1 and <= LongestVerb && CloseOf(line.Folded, end) is > 0 and int second)
        {
            return Phrase(line, at, second + 1, line.Plain[rest..end], line.Plain[(at + 2)..close], line.Plain[(end + 1)..second]);
        }

        return end - rest is >= 1 and <= LongestRest && (end == line.Folded.Length || !Han.IsHan(line.Folded[end])) && (end == line.Folded.Length || line.Folded[end] != '“')
            ? Phrase(line, at, end, null, line.Plain[(at + 2)..close], line.Plain[rest..end])
            : null;
    }

    private static ParallelPhrase Phrase(SpeechLine line, int start, int end, string? verb, string first, string second) =>
        new() { Places = line.PlacesOf(start, end - start), Verb = verb, First = first, Second = second };

    private static int CloseOf(string folded, int open)
    {
        int close = folded.IndexOf('”', open, Math.Min(LongestQuoted, folded.Length - open));
        return close > open + 1 ? close : -1;
    }
}
