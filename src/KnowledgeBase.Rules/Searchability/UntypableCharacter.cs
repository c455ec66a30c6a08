using System.Globalization;

namespace KnowledgeBase.Rules.Searchability;

/// <summary>
/// A character that is no letter of any script: its name (<c>U+E004</c>), what it is, and its length in UTF-16 code units. By fixed ranges, so
/// that every machine says the same; characters that Unicode has not assigned yet are let pass.
/// </summary>
internal readonly record struct UntypableCharacter(string Name, string What, int Length)
{
    /// <summary>The character at an offset; null when it is an ordinary one.</summary>
    public static UntypableCharacter? At(string text, int at)
    {
        char c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            int scalar = char.ConvertToUtf32(c, text[at + 1]);
            string? what = (scalar & 0xFFFE) == 0xFFFE ? "no character" : scalar >= 0xF0000 ? "a private character of one font" : null;
            return what is null ? null : Named(scalar, what, 2);
        }

        return c switch
        {
            '\uFFFD' => Named(c, "the sign for bytes that could not be read", 1),
            >= '\uE000' and <= '\uF8FF' => Named(c, "a private character of one font", 1),
            >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' => Named(c, "no character", 1),
            >= '\uD800' and <= '\uDFFF' => Named(c, "half of a character", 1),
            _ => null,
        };
    }

    private static UntypableCharacter Named(int scalar, string what, int length) =>
        new("U+" + scalar.ToString("X4", CultureInfo.InvariantCulture), what, length);
}
