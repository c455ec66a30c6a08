using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Readings;

namespace KnowledgeBase.Search.Suggest;

/// <summary>How suggestions compare texts: character by character, without what is no letter, digit or Chinese character. The browser does the same.</summary>
internal static class SuggestKeys
{
    /// <summary>The initial of what has none: digits, and characters without a reading.</summary>
    public const int NoLetter = 27;

    private static readonly int[]?[] s_initials = new int[char.MaxValue + 1][];

    /// <summary>The text with folded characters, and only those that are typed.</summary>
    public static string Of(string text) => string.Concat(text.Select(Fold.ToKey).Where(IsTyped));

    public static IEnumerable<string> ReadingsOf(char key) => Pinyin.ReadingsOf(key).Take(SuggestLimits.Readings);

    /// <summary>Initials from 1 (a) to <see cref="NoLetter"/>; by the first of them a typed character is looked up.</summary>
    public static int[] InitialsOf(char key) => s_initials[key] ??= ReadInitials(key);

    private static int[] ReadInitials(char key)
    {
        if (key is >= 'a' and <= 'z')
        {
            return [Number(key)];
        }

        int[] initials = [.. ReadingsOf(key).Select(static reading => Number(reading[0])).Distinct()];
        return initials.Length == 0 ? [NoLetter] : initials;
    }

    private static bool IsTyped(char key) => key is >= 'a' and <= 'z' or >= '0' and <= '9' or '〇' or >= '\u3400' and <= '\u9FFF';

    private static int Number(char letter) => letter - 'a' + 1;
}
