using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Clean;

/// <summary>Takes the blank between every two characters out of a text that was set or converted letter by letter: 学 习 贯 彻.</summary>
internal static class LetterSpaces
{
    private const int FewestSpaced = 50;
    private const int SpacedToGlued = 2;

    public static void Remove(LedgerDraft draft)
    {
        string text = draft.Text;
        var blanks = new List<int>();
        int glued = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (IsBlank(text[i]) && IsWide(text[i - 1]) && IsWide(text[i + 1]) && draft.IsFree(i))
            {
                blanks.Add(i);
            }
            else if (Han.IsHan(text[i]) && Han.IsHan(text[i - 1]))
            {
                glued++;
            }
        }

        if (blanks.Count >= FewestSpaced && blanks.Count >= SpacedToGlued * glued)
        {
            foreach (int at in blanks)
            {
                draft.RemoveEach([at], BuiltInRules.LetterSpace);
            }
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u3000';

    private static bool IsWide(char c) => Han.IsHan(c) || (Han.IsChinesePunctuation(c) && !IsBlank(c)) || char.IsAsciiDigit(c) || ",.;:!?()%".Contains(c, StringComparison.Ordinal);
}
