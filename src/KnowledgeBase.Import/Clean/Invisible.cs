using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Clean;

/// <summary>Characters that no reader sees and Markdown cannot carry, or that could make a reader see another text than there is.</summary>
internal static class Invisible
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Gives every invisible character to the rule that says what it is.</summary>
    public static void Remove(LedgerDraft draft)
    {
        for (int i = 0; i < draft.Text.Length; i++)
        {
            int codePoint = char.IsSurrogatePair(draft.Text, i) ? char.ConvertToUtf32(draft.Text, i) : draft.Text[i];
            string? rule = RuleOf(codePoint);
            bool isPair = codePoint > char.MaxValue;
            if (rule is not null && !IsMeant(draft.Text, i, codePoint))
            {
                draft.RemoveEach(isPair ? [i, i + 1] : [i], rule);
            }

            i += isPair ? 1 : 0;
        }
    }

    public static bool IsInvisible(int codePoint) => RuleOf(codePoint) is not null;

    private static string? RuleOf(int codePoint) => codePoint switch
    {
        '\n' or '\t' => null,
        '\r' => BuiltInRules.CarriageReturn,
        < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0xFFF9 and <= 0xFFFB) => BuiltInRules.Control,
        0xAD => BuiltInRules.SoftHyphen,
        0xFEFF => BuiltInRules.ByteOrderMark,
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => BuiltInRules.Direction,
        0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x2065)
            or (>= 0x206A and <= 0x206F) or 0x3164 or 0xFFA0 => BuiltInRules.ZeroWidth,
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => BuiltInRules.Variation,
        >= 0xE0000 and <= 0xE007F => BuiltInRules.Tag,
        0xFFFC => BuiltInRules.Object,
        _ => null,
    };

    // A selector behind a character says which form of it is meant (Unicode, IVD); a joiner makes one picture of two.
    private static bool IsMeant(string text, int at, int codePoint)
    {
        if (at == 0 || RuleOf(codePoint) is not { } rule)
        {
            return false;
        }

        char before = text[at - 1];
        return rule == BuiltInRules.Variation
            ? !IsSelectorEnd(text, at) && (Han.IsHan(before) || char.IsSymbol(before) || char.IsDigit(before))
            : codePoint == ZeroWidthJoiner && at + 1 < text.Length && char.IsHighSurrogate(text[at + 1]) && (char.IsLowSurrogate(before) || before == '\uFE0F');
    }

    // Selectors in a row select nothing: they hide a message.
    private static bool IsSelectorEnd(string text, int at) =>
        text[at - 1] is >= '\uFE00' and <= '\uFE0F'
        || (at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) && char.ConvertToUtf32(text[at - 2], text[at - 1]) is >= 0xE0100 and <= 0xE01EF);
}
