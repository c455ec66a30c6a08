using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Whether two lines of the head are one title that was broken. Texts are folded.</summary>
internal static class TitleLines
{
    private const int LongestTitle = 80;
    private const string Subtitle = "——";

    private static readonly string[] s_soloEndings =
        ["讲话", "讲话稿", "讲话提纲", "发言", "发言稿", "发言提纲", "报告", "致辞", "致词", "党课讲稿", "党课", "讲稿", "主持词", "发言材料", "述职报告"];

    // 暨 and 上的 begin no title.
    private static readonly string[] s_continuations = ["暨", "上的", "会上的", "的讲话", "的发言", "的报告", "时的", "和", "及"];

    /// <summary>A word for a speech and nothing else.</summary>
    public static bool IsSolo(string line) => s_soloEndings.Contains(Fold.ToHans(line).Replace(" ", "", StringComparison.Ordinal), StringComparer.Ordinal);

    public static bool Continue(string first, string second)
    {
        string below = second.Replace(" ", "", StringComparison.Ordinal);
        if (first.Length + second.Length > LongestTitle
            || first.Length < 2
            || TitleChoice.Terminals.Contains(first[^1], StringComparison.Ordinal)
            || TitleChoice.Terminals.Contains(below[^1], StringComparison.Ordinal)
            || SpeechRoles.IsSalutation(first))
        {
            return false;
        }

        if (below.StartsWith(Subtitle, StringComparison.Ordinal))
        {
            // ——2024年1月9日在…上 dates the speech and stands for itself.
            return below.Length > 4 && !below.Any(char.IsDigit) && !below.Contains("年", StringComparison.Ordinal) && !first.StartsWith(Subtitle, StringComparison.Ordinal);
        }

        return s_soloEndings.Contains(below, StringComparer.Ordinal) ? NamesNoSpeech(first)
            : s_continuations.Any(word => below.StartsWith(word, StringComparison.Ordinal)) && (first.StartsWith('在') || first.StartsWith("关于", StringComparison.Ordinal) || second.Length < 20);
    }

    // 在…大会上的⏎讲话, not 领导讲话⏎讲话.
    private static bool NamesNoSpeech(string first) => !s_soloEndings.Any(word => first.EndsWith(word, StringComparison.Ordinal));
}
