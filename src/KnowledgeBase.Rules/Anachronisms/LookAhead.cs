using System.Globalization;

namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>Whether a clause names something as yet to come: 以实际行动迎接党的二十大. Texts are folded to half width and Simplified.</summary>
internal static class LookAhead
{
    // A congress comes every five years; nobody prepares for the one after the next.
    private const int MostYears = 5;

    private static readonly char[] s_clauseEnds = [',', '。', ';', ':', '!', '?'];
    private static readonly string[] s_before = ["迎接", "喜迎", "献礼", "筹备", "即将召开", "即将举行"];
    private static readonly string[] s_after = ["即将", "召开之前", "召开前", "献礼", "前夕"];

    /// <param name="date">Of the speech as its file states it, in which a mistake may stand.</param>
    public static bool IsMeant(string folded, int start, DatedTerm term, string date)
    {
        int end = start + term.Term.Length;
        int clause = start == 0 ? 0 : folded.LastIndexOfAny(s_clauseEnds, start - 1) + 1;
        int next = folded.IndexOfAny(s_clauseEnds, end);
        return IsNear(term.Since, date)
            && (Holds(folded.Substring(clause, start - clause), s_before) || Holds(folded.Substring(end, (next < 0 ? folded.Length : next) - end), s_after));
    }

    private static bool Holds(string clause, string[] words) => words.Any(word => clause.IndexOf(word, StringComparison.Ordinal) >= 0);

    private static bool IsNear(string since, string date) => YearOf(since) is { } first && YearOf(date) is { } spoken && first - spoken <= MostYears;

    private static int? YearOf(string date) =>
        date.Length >= 4 && int.TryParse(date.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
