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

    /// <summary>The level and its evidence; null when the text does not tell.</summary>
    public static (string Level, string Evidence)? Find(string title, string text)
    {
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
