namespace KnowledgeBase.Rules.Yaml;

/// <summary>Blanks as YAML knows them, and those that only look like one.</summary>
internal static class YamlBlank
{
    /// <summary>A space or a tab; a tab separates in YAML, and is refused where it is met.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Wide and unbreakable blanks, which YAML takes for text.</summary>
    public static bool IsOther(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    public static bool IsAny(char c) => IsBlank(c) || IsOther(c);

    /// <summary>How many columns a blank takes at the beginning of a line.</summary>
    public static int WidthOf(char c) => c is '\t' or '\u3000' ? 2 : 1;
}
