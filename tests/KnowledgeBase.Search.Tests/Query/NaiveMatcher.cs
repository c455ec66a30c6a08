namespace KnowledgeBase.Tests.Query;

/// <summary>Finds a term by trying every start and every way to go on. Slow, and plain enough to be believed.</summary>
internal static class NaiveMatcher
{
    /// <param name="pieces">The term in pieces: one character, 某, 某某, ××, ? or *.</param>
    /// <returns>Places as "start-end", separated by blanks.</returns>
    public static string Find(string[] pieces, string skeleton)
    {
        List<string> term = [.. pieces];
        TrimGaps(term, 0);
        TrimGaps(term, ^1);
        List<string> found = [];
        int start = 0;
        while (start < skeleton.Length)
        {
            int[] ends = [.. Ends(term, 0, skeleton, start)];
            if (ends.Length > 0)
            {
                found.Add($"{start}-{ends.Min()}");
            }

            start = ends.Length > 0 ? ends.Min() : start + 1;
        }

        return string.Join(' ', found);
    }

    /// <summary>Takes gaps away from an end, those behind single wildcards too: ?*甲 is ?甲.</summary>
    private static void TrimGaps(List<string> term, System.Index end)
    {
        int step = end.IsFromEnd ? -1 : 1;
        int at = end.GetOffset(term.Count);
        while (term[at] is "?" or "*")
        {
            if (term[at] == "*")
            {
                term.RemoveAt(at);
                at += end.IsFromEnd ? -1 : 0;
            }
            else
            {
                at += step;
            }
        }
    }

    private static IEnumerable<int> Ends(List<string> term, int piece, string text, int at)
    {
        if (piece == term.Count)
        {
            return [at];
        }

        IEnumerable<int> ends = Steps(term[piece], text, at).SelectMany(next => Ends(term, piece + 1, text, next));
        return HidesOne(term, piece, text, at) is > 0 and int wildcards ? ends.Concat(Ends(term, piece + wildcards, text, at + 1)) : ends;
    }

    /// <summary>How many wildcards begin here that one mask may stand for: all that follow one another, if two of them are ?.</summary>
    private static int HidesOne(List<string> term, int piece, string text, int at)
    {
        string[] wildcards = [.. term.Skip(piece).TakeWhile(static one => one is "?" or "*")];
        bool isFirst = piece == 0 || term[piece - 1] is not ("?" or "*");
        return isFirst && wildcards.Count(static one => one == "?") > 1 && at < text.Length && text[at] == '□' ? wildcards.Length : 0;
    }

    private static IEnumerable<int> Steps(string piece, string text, int at) => piece switch
    {
        "?" => at < text.Length ? [at + 1] : [],
        "*" => Enumerable.Range(at, 11).Where(next => next <= text.Length),
        "某" or "××" => IsMask(text, at) ? [at + 1] : [],
        "某某" => IsMask(text, at) && IsMask(text, at + 1) ? [at + 2] : IsMask(text, at) ? [at + 1] : [],
        _ => at < text.Length && text[at] == piece[0] ? [at + 1] : [],
    };

    private static bool IsMask(string text, int at) => at < text.Length && text[at] is '某' or '□';
}
