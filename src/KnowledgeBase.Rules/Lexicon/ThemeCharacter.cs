namespace KnowledgeBase.Rules.Lexicon;

/// <summary>
/// How one character counts when terms of themes are looked for: folded, and nothing at all for quotes, title marks, blanks and stars
/// (村“两委” has 村两委). Marks between clauses count, so that no term spans them.
/// </summary>
public static class ThemeCharacter
{
    private const string Dropped = "“”‘’\"'「」『』《》〈〉<>*□";

    private static readonly char[] s_keys = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Fold((char)c))];

    /// <summary>The character's key, or U+0000 when it is dropped.</summary>
    public static char KeyOf(char c) => s_keys[c];

    /// <summary>A term as it is looked for.</summary>
    public static string KeyOf(string term) => string.Concat(term.Select(c => KeyOf(c)).Where(key => key != '\0'));

    private static char Fold(char c)
    {
        char key = Text.Folding.Fold.ToKey(c);
        return char.IsWhiteSpace(key) || Dropped.IndexOf(key) >= 0 ? '\0' : key;
    }
}
