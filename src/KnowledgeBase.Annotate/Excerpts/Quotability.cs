using KnowledgeBase.Annotate.Themes;

namespace KnowledgeBase.Annotate.Excerpts;

/// <summary>Whether a sentence can stand alone, and how well it is made.</summary>
internal static class Quotability
{
    private const int Shortest = 20;
    private const int Longest = 120;
    private const int MostDigits = 3;
    private const int ShortestClause = 4;
    private const int MostParallel = 4;
    private const int MostTerms = 15;

    // One word that makes a theme by itself; and with the form of the sentence, more than that word alone.
    private const int StrongWeight = 4;
    private const double Enough = 6;
    private const double ParallelWorth = 3;

    // Of two that say as much, the shorter is quoted.
    private const double LengthOfAPoint = 25;

    // What points at the sentence before, and what counts on from it.
    private static readonly string[] s_leaning =
    [
        "这", "那", "其", "他", "她", "它", "但", "而", "因此", "所以", "同时", "此外", "另外", "例如", "比如", "对此", "为此", "对于", "如果", "刚才", "下面", "首先", "其次", "再次", "最后",
        "第一", "第二", "第三", "第四", "第五", "一是", "二是", "三是", "四是", "五是", "六是", "一要", "二要", "三要", "四要", "五要", "（", "(", "同志们",
    ];

    // What is said of one place and one day is true there and then; a quotation is for elsewhere.
    private static readonly string[] s_local = ["我镇", "我乡", "我县", "我市", "我区", "我街道", "我单位", "全镇", "全县", "全市", "全区", "今天", "此次", "这次", "某", "近年", "同比", "市委", "县委"];

    // An item of a list that begins in the middle of a sentence.
    private static readonly string[] s_counting = ["一是", "二是", "三是", "四是", "五是", "六是"];

    /// <param name="sentence">With its end mark, in Simplified characters.</param>
    public static bool StandsAlone(string sentence) =>
        sentence.Length is >= Shortest and <= Longest
        && sentence.Any(Sentences.IsEnd)
        && sentence.Count(char.IsDigit) <= MostDigits
        && !s_leaning.Any(word => sentence.StartsWith(word, StringComparison.Ordinal))
        && !s_counting.Concat(s_local).Any(word => sentence.Contains(word, StringComparison.Ordinal))
        && Balanced(sentence);

    /// <summary>Null when no word of the theme is strong, or the whole is not enough.</summary>
    public static double? ScoreOf(string sentence, IEnumerable<ThemeEvidence> evidence)
    {
        ThemeEvidence[] terms = [.. evidence.DistinctBy(term => term.Term)];
        double score = Math.Min(MostTerms, terms.Sum(term => term.Weight)) + (ParallelWorth * Parallel(sentence)) - (sentence.Length / LengthOfAPoint);
        return terms.Any(term => term.Weight >= StrongWeight) && score >= Enough ? score : null;
    }

    // Neighbouring clauses that begin or end alike, or are as long: 对上不唯唯诺诺，对下不摆官架子。
    private static int Parallel(string sentence)
    {
        string[] clauses = [.. sentence.Split(['，', '；', '、', '。', '！', '？', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Where(clause => clause.Length >= ShortestClause)];
        int alike = clauses.Zip(clauses.Skip(1)).Count(pair => pair.First.Length == pair.Second.Length || pair.First[0] == pair.Second[0] || pair.First[^2..] == pair.Second[^2..]);
        return Math.Min(MostParallel, alike);
    }

    private static bool Balanced(string sentence) =>
        sentence.Count(c => c == '“') == sentence.Count(c => c == '”') && sentence.Count(c => c is '（' or '(') == sentence.Count(c => c is '）' or ')');
}
