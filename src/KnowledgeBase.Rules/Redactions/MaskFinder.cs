using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Redactions;

/// <summary>
/// Finds the masks of a text, for the rules, for the annotations and for the pages. What is ordinary wording, a figure or an ornament is none:
/// 某镇, 3×5, X光, 二〇〇五年, a line of asterisks.
/// </summary>
public static class MaskFinder
{
    private const int LongestLetters = 6;
    private const string Numerals = "一二三四五六七八九十零〇○年0123456789";

    // One letter is a mask before these only: X个月, x市.
    private const string Units = "个個市县縣区區镇鎮乡鄉村省州局委部院校年月日号號名位人项項户戶亩畝元万萬亿億%％次条條";

    /// <summary>The masks in the order of the text, as it is written or folded: masks are the same in both.</summary>
    public static EquatableArray<MaskRun> In(string text)
    {
        List<MaskRun>? masks = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((c is >= '\u4E00' and <= '\u9FFF' && c != '某') || !IsMaskCharacter(c))
            {
                continue;
            }

            int end = i + 1;
            while (end < text.Length && text[end] == c)
            {
                end++;
            }

            if (IsMask(text, i, end))
            {
                (masks ??= []).Add(new MaskRun(i, end - i, c));
            }

            i = end - 1;
        }

        return masks is null ? [] : masks.ToEquatableArray();
    }

    /// <summary>Whether masks are made of this character.</summary>
    public static bool IsMaskCharacter(char c) => c is '*' or '＊' or '×' or 'X' or 'x' or 'Ｘ' or 'ｘ' or '某' or '○' or '〇' or '◯' or '●' or '□' or '■' or '△' or '▲' or '_' or '＿';

    private static bool IsMask(string text, int start, int end)
    {
        int length = end - start;
        char before = start > 0 ? text[start - 1] : '\0';
        char after = end < text.Length ? text[end] : '\0';
        switch (text[start])
        {
            case '*' or '＊':
                return length > 1
                    ? !(IsLatin(before) && IsLatin(after)) && (IsWord(before) || IsWord(after)) && (start > 0 || !IsBlank(after))
                    : (start > 0 && (Han.IsHan(before) || Han.IsHan(after))) || (after != '\0' && Units.IndexOf(after) >= 0);
            case '×':
                return length > 1 ? IsWord(before) || IsWord(after) : Han.IsHan(before) && Units.IndexOf(after) > 0;
            case 'X' or 'x' or 'Ｘ' or 'ｘ':
                return length <= LongestLetters && !IsLatin(before) && !IsLatin(after) && before is not ('+' or '-' or '＋') && after is not ('+' or '-' or '＋')
                    && (length > 1 ? IsWord(before) || IsWord(after) : after != '\0' && Units.IndexOf(after) >= 0 && !IsWordOfX(after, end, text));
            case '_' or '＿':
                return length > 1 && (Han.IsHan(before) || Han.IsHan(after));
            case '某':
                return length > 1;
            default:
                return length > 1 && Numerals.IndexOf(before) < 0 && Numerals.IndexOf(after) < 0 && (Han.IsHan(before) || Han.IsHan(after)) && start > 0;
        }
    }

    // X年型: nothing hidden.
    private static bool IsWordOfX(char after, int end, string text) => after is '部' or '人' && end + 1 < text.Length && text[end + 1] is '件' or '像';

    private static bool IsWord(char c) => Han.IsHan(c) || Han.IsChinesePunctuation(c) || c is '%' or ',' or '(' or ')' or ':' or ';';

    private static bool IsLatin(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0' or '\t' or '\0';
}
