namespace KnowledgeBase.Text.Outline;

/// <summary>Paragraphs with a fixed part in a speech (rules H1, H2). Texts are folded to half width and Simplified.</summary>
public static class SpeechRoles
{
    private const int LongestSalutation = 40;
    private const int LongestThanks = 20;

    private const int LongestAddress = 18;

    private static readonly string[] s_honours = ["尊敬的", "敬爱的", "亲爱的"];

    private static readonly string[] s_people =
    [
        "们", "书记", "市长", "县长", "区长", "镇长", "乡长", "主任", "主席", "部长", "局长", "院长", "校长", "先生", "女士", "同志", "同学", "老师", "战友", "大家好", "朋友", "乡亲", "领导", "代表", "委员", "来宾", "嘉宾",
    ];

    // What follows is a sentence, not an address: 同志们要做到以下几点:
    private static readonly string[] s_instructions = ["我们", "他们", "你们", "做到", "以下", "几点", "方面", "下面", "刚才", "今天我", "请大家", "请各位", "希望", "建议", "意见"];

    private static readonly string[] s_addressed =
    [
        "同志们", "各位领导", "各位代表", "各位委员", "各位同志", "各位来宾", "各位同仁", "各位党员", "女士们", "先生们", "朋友们", "乡亲们", "同学们", "老师们", "父老乡亲",
    ];

    /// <summary>同志们： / 尊敬的各位领导、各位来宾： A line that only addresses, whatever mark is left at its end.</summary>
    public static bool IsSalutation(string folded)
    {
        string text = folded.Trim();
        if (text.Length is < 2 or > LongestSalutation || text.Contains("谢谢") || text.IndexOf('。') >= 0)
        {
            return false;
        }

        bool isMarked = text[text.Length - 1] is ':' or ',' or '!';
        return (isMarked && text[text.Length - 1] != '!' && s_addressed.Any(text.Contains) && s_instructions.All(word => !text.Contains(word)))
            || AddressesOnly(isMarked ? text.Substring(0, text.Length - 1) : text);
    }

    /// <summary>同志们，… at the start of a paragraph: the last words of a speech, when no section follows.</summary>
    public static bool OpensClosing(string folded) =>
        s_addressed.Any(word =>
            folded.StartsWith(word, StringComparison.Ordinal) && ChineseOrdinal.At(folded, word.Length) is ',' or '!' or ':');

    /// <summary>附件：… below the text: what is listed there is no part of its outline.</summary>
    public static bool OpensAppendix(string folded) =>
        folded.StartsWith("附件", StringComparison.Ordinal)
        && folded.Length <= LongestSalutation
        && (folded.Length == 2 || folded[2] is ':' or ' ' || char.IsDigit(folded[2]) || ChineseOrdinal.IsNumeral(folded[2]));

    public static bool IsThanks(string folded)
    {
        int note = folded.IndexOf('(');
        return IsThanksWithoutNote(note > 0 && folded[folded.Length - 1] == ')' ? folded.Substring(0, note) : folded);
    }

    private static bool IsThanksWithoutNote(string folded) =>
        folded.Length <= LongestThanks
        && (folded.StartsWith("谢谢", StringComparison.Ordinal) || folded.StartsWith("感谢大家", StringComparison.Ordinal)
            || folded.Contains("完了") || folded.Contains("完毕"))
        && folded.TrimEnd() is { Length: > 0 } text
        && (text[text.Length - 1] is '!' or '。' or ',' || text.EndsWith("大家", StringComparison.Ordinal));

    // Every part names people: 尊敬的…, 各位…, …们, an office.
    private static bool AddressesOnly(string text)
    {
        string[] parts = text.Split(['、', ',', ' '], System.StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0
            && parts.Any(part => part.StartsWith("各位", StringComparison.Ordinal) || part.EndsWith("们", StringComparison.Ordinal) || IsHonoured(part))
            && parts.All(part => part.Length <= LongestAddress
                && s_instructions.All(word => !part.Contains(word))
                && (part.StartsWith("各位", StringComparison.Ordinal) || IsHonoured(part) || s_people.Any(word => part.EndsWith(word, StringComparison.Ordinal))));
    }

    private static bool IsHonoured(string part) => s_honours.Any(word => part.StartsWith(word, StringComparison.Ordinal));
}
