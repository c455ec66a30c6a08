namespace KnowledgeBase.Text.Outline;

/// <summary>Paragraphs with a fixed part in a speech (rules H1, H2). Texts are folded to half width and Simplified.</summary>
public static class SpeechRoles
{
    private const int LongestSalutation = 40;
    private const int LongestThanks = 20;

    private static readonly string[] s_addressed =
    [
        "同志们", "各位领导", "各位代表", "各位委员", "各位同志", "各位来宾", "各位同仁", "各位党员", "女士们", "先生们", "朋友们", "乡亲们", "同学们", "老师们", "父老乡亲",
    ];

    public static bool IsSalutation(string folded) =>
        folded.Length <= LongestSalutation
        && folded.TrimEnd() is { Length: > 0 } text
        && text[text.Length - 1] is ':' or ',' or '!'
        && !text.Contains("谢谢")
        && text.IndexOf('。') < 0
        && s_addressed.Any(text.Contains);

    /// <summary>同志们，… at the start of a paragraph: the last words of a speech, when no section follows.</summary>
    public static bool OpensClosing(string folded) =>
        s_addressed.Any(word =>
            folded.StartsWith(word, StringComparison.Ordinal) && ChineseOrdinal.At(folded, word.Length) is ',' or '!' or ':');

    public static bool IsThanks(string folded) =>
        folded.Length <= LongestThanks
        && (folded.StartsWith("谢谢", StringComparison.Ordinal) || folded.StartsWith("感谢大家", StringComparison.Ordinal)
            || folded.Contains("完了") || folded.Contains("完毕"))
        && folded.TrimEnd() is { Length: > 0 } text
        && text[text.Length - 1] is '!' or '。' or ',';
}
