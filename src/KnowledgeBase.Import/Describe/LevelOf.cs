using System.Globalization;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Describe;

/// <summary>The level of government a speech belongs to (keys of the vocabulary Level): whose “our” the speaker says.</summary>
internal static class LevelOf
{
    // “我镇” names the speaker's own place; “全镇” may be said of a place below or above.
    private const int OwnWeight = 3;
    private const int TitleWeight = 6;
    private const int Enough = 6;

    private static readonly (string Level, string[] Own, string[] Whole)[] s_words =
    [
        ("省", ["我省", "我区党委", "我自治区"], ["全省", "全自治区"]),
        ("市", ["我市"], ["全市"]),
        ("县", ["我县", "我区", "我旗"], ["全县", "全区", "县域"]),
        ("镇", ["我镇", "我乡", "我街道"], ["全镇", "全乡", "全街道", "镇域"]),
        ("村", ["我村", "我社区"], ["全村"]),
        ("单位", ["我局", "我校", "我院", "我公司", "我单位", "我行", "我厂", "我处"], ["全局", "全校", "全院", "全公司", "全系统", "全行"]),
    ];

    private static readonly (string Level, string[] Offices)[] s_offices =
    [
        ("省", ["省委书记", "省长", "省委副书记", "自治区主席"]),
        ("市", ["市委书记", "市长", "市委副书记"]),
        ("县", ["县委书记", "县长", "县委副书记", "区委书记", "区长", "旗委书记", "旗长"]),
        ("镇", ["镇党委书记", "乡党委书记", "街道党工委书记", "街道工作委员会书记", "镇委书记", "镇长", "乡长", "街道办事处主任"]),
        ("村", ["村党支部书记", "村支部书记", "村支书", "社区书记", "村主任", "村委会主任"]),
        ("单位", ["局长", "校长", "院长", "董事长", "总经理", "行长", "厂长"]),
    ];

    /// <summary>The level and its evidence; null when the text does not tell.</summary>
    public static (string Level, string Evidence)? Find(string title, string text, string? speaker)
    {
        if (speaker is not null && ByOffice(Fold.ToHans(speaker)) is { } office)
        {
            return office;
        }

        string foldedTitle = Fold.ToHans(title);
        string folded = Fold.ToHans(text);
        (string level, string[] own, string[] whole) = s_words[0];
        int best = 0;
        foreach ((string Level, string[] Own, string[] Whole) entry in s_words)
        {
            int score = (OwnWeight * Count(folded, entry.Own)) + Count(folded, entry.Whole)
                + (TitleWeight * (Count(foldedTitle, entry.Own) + Count(foldedTitle, entry.Whole)));
            if (score > best)
            {
                best = score;
                (level, own, whole) = entry;
            }
        }

        string words = string.Join("、", own.Concat(whole)
            .Select(word => (word, count: Count(folded, [word]) + Count(foldedTitle, [word])))
            .Where(pair => pair.count > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"“{pair.word}”{pair.count}次")));
        return best >= Enough ? (level, words) : null;
    }

    // The longest office counts: 镇党委书记 is no 书记 of a county.
    private static (string Level, string Evidence)? ByOffice(string speaker)
    {
        var found = s_offices
            .SelectMany(entry => entry.Offices.Where(office => speaker.Contains(office, StringComparison.Ordinal)).Select(office => (entry.Level, office)))
            .OrderByDescending(entry => entry.office.Length)
            .FirstOrDefault();
        return found.office is null ? null : (found.Level, $"讲话人的职务“{found.office}”");
    }

    private static int Count(string text, string[] words)
    {
        int count = 0;
        foreach (string word in words)
        {
            for (int i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }
}
