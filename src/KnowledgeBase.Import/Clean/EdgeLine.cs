using System.Text.RegularExpressions;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Clean;

/// <summary>A line of the seed as the search for the edges of a speech sees it. Offsets are UTF-16 code units; <see cref="End"/> is after the newline.</summary>
internal sealed partial class EdgeLine
{
    private const int LongestBare = 60;
    private const string SentenceMarks = "。!?;";
    private static readonly string[] s_siteFamilies = ["meta.", "ui.", "site.", "legal.", "docs.", "social.", "forum.", "gov.", "edge.", BuiltInRules.HtmlOutside];

    // These say nothing of where the speech ends: they stand between its pages or at its head.
    private static readonly string[] s_elsewhere = [BuiltInRules.Contents, BuiltInRules.PageDigits, BuiltInRules.RunningLine, "meta.date", "docs.summary-label", "docs.heading"];

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>What is left of the line, half width and Simplified, without blanks at its ends.</summary>
    public required string Text { get; init; }

    /// <summary>Where each character of <see cref="Text"/> stands in the seed.</summary>
    public required int[] Origins { get; init; }

    /// <summary>The whole line as it was, half width and Simplified.</summary>
    public required string Folded { get; init; }

    /// <summary>The rule that took the line or a part of it; null when nothing was taken but layout.</summary>
    public required string? TakenBy { get; init; }

    /// <summary>The rule of the edges that fits the line, and how.</summary>
    public required (CleaningRule Rule, Match Match)? Edge { get; init; }

    public bool IsBlank => Text.Length == 0;

    /// <summary>The site's own words, found before or now.</summary>
    public bool IsSign => Edge is not null
        || (IsBlank && TakenBy is { } rule && !s_elsewhere.Contains(rule, StringComparer.Ordinal) && Array.Exists(s_siteFamilies, family => rule.StartsWith(family, StringComparison.Ordinal))
            && !(rule.Contains("page", StringComparison.Ordinal) && !rule.StartsWith("gov.", StringComparison.Ordinal)));

    /// <summary>Short and no sentence: the site's between its other words, a heading or a signature elsewhere.</summary>
    public bool IsBare => Text.Length <= LongestBare
        && Text.AsSpan().IndexOfAny(SentenceMarks) < 0
        && (BlockMarker.TryRead(Text) is null || (char.IsAsciiDigit(Text[0]) && TitleWord().IsMatch(Text)))
        && !SpeechRoles.IsSalutation(Text);

    /// <summary>Words of a list under 往期推荐 and the like.</summary>
    public bool IsListed => Bullet().IsMatch(Text) && !Text.Contains('。', StringComparison.Ordinal) && Text.Length <= 2 * LongestBare;

    /// <summary>A signature, a date, thanks, the name of an appendix: the speech's, wherever it stands.</summary>
    public bool IsClosing => Closing().IsMatch(Text) || SpeechRoles.IsThanks(Text);

    /// <summary>An article's title stands in it.</summary>
    public bool HasTitleWord => TitleWord().IsMatch(Text);

    [GeneratedRegex("讲话|发言|报告|讲稿|党课|范文|心得|体会|总结|方案|提纲|致辞|演讲|材料|主持词|精选|汇编|篇\\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"^[●•·■◆▪▸►▶○◎★☆※>\-][ ]?[^ ]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\(?[\d〇零○一二三四五六七八九十]{2,4}[ ]?年[^,]{1,12}[日月]\)?$|^(?:述职|报告|汇报|发言|主讲|宣讲|讲话|承诺|检查|剖析)人[: ]|^附(?:件|表|录|:)|谢谢|完毕|批评指正|^[^ ]{2,24}(?:委员会|委|政府|办公室|局|公司|支部|党组|学校|学院|中学|小学|医院|中心)$|^[一-龥] ?[一-龥]{1,3}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Closing();
}
