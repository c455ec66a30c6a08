using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Whether two lines of the head are one title that was broken. Texts are folded.</summary>
internal static partial class TitleLines
{
    private const int LongestTitle = 80;
    private const int LongestPart = 30;
    private const int MostParts = 4;
    private const string NeverLast = "的暨和与及、";

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

        // ——在…上的讲话 is a line of its own: it says where the speech was given.
        if (SpeechSubtitle.IsSubtitle(below) || SpeechSubtitle.IsSubtitle(first))
        {
            return false;
        }

        return s_soloEndings.Contains(below, StringComparer.Ordinal) ? NamesNoSpeech(first)
            : EndsOpen(first, second)
            || s_continuations.Any(word => below.StartsWith(word, StringComparison.Ordinal)) && (first.StartsWith('在') || first.StartsWith("关于", StringComparison.Ordinal) || second.Length < 20);
    }

    /// <summary>
    /// The first line of a title that was broken at any place because it is long: 在全县…⏎第三次会议⏎第一次大会上的讲话. The index of the line that
    /// ends it when no line above opens it.
    /// </summary>
    /// <param name="folded">The lines of the head.</param>
    /// <param name="last">The line that ends in 上的讲话 or the like.</param>
    public static int FirstOf(IReadOnlyList<string> folded, int last)
    {
        if (!EndsNamed().IsMatch(folded[last]) || Opens().IsMatch(folded[last]))
        {
            return last;
        }

        for (int first = last - 1; first >= 0 && last - first < MostParts && IsPart(folded[first]); first--)
        {
            if (Opens().IsMatch(folded[first]))
            {
                return folded.Skip(first).Take(last - first + 1).Sum(line => line.Length) <= LongestTitle ? first : last;
            }
        }

        return last;
    }

    private static bool IsPart(string line) =>
        NamesNoSpeech(line)
        && line.AsSpan().IndexOfAny("。!?;:>|_") < 0
        && !SpeechRoles.IsSalutation(line)
        && BlockMarker.TryRead(line) is null;

    // 关于深化城市基层治理的⏎几点思考
    private static bool EndsOpen(string first, string second) =>
        NeverLast.Contains(first[^1], StringComparison.Ordinal) && first.Length <= LongestPart && second.Length <= LongestPart && BlockMarker.TryRead(second) is null;

    [GeneratedRegex(@"(?:上|时|期间|仪式|会议?) *的? *(?:讲 *话|发 *言|致 *辞|致 *词|报 *告|党 *课|主 *持 *词|总 *结|表 *态)(?:稿|提纲|材料|发言|讲话)?(?: *\([^()]{1,12}\))?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EndsNamed();

    // 在全县…, 县委书记张某某在…
    [GeneratedRegex(@"^(?:[^,。:;()]{0,14}(?:书记|[省市县区乡镇校院局部]长|主任|主席|董事长|总经理)[^,。:;()]{0,6})?在(?!线|职|岗|位)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Opens();

    // 在…大会上的⏎讲话, not 领导讲话⏎讲话.
    private static bool NamesNoSpeech(string first) => !s_soloEndings.Any(word => first.EndsWith(word, StringComparison.Ordinal));
}
