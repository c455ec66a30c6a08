namespace KnowledgeBase.Rules.Strings;

/// <summary>What the texts of the interface must be.</summary>
public static class UiStringRules
{
    public static readonly Rule MissingLanguage = new(
        "KB3201",
        "A text of the interface lacks a language",
        "Text '{0}' has no '{1}'. Add '{1}: …' with the words in that language.",
        Severity.Error);

    public static readonly Rule UnknownPart = new(
        "KB3202",
        "A text of the interface has a language or a part that does not exist",
        "'{0}' is neither a language of the interface nor another part of a text.{1} Use: {2}.",
        Severity.Error)
    {
        Fix = "writes the one language or part that is a letter away",
    };

    public static readonly Rule Empty = new(
        "KB3203",
        "A text of the interface is empty",
        "Text '{0}' is empty in '{1}'. Write the words, or remove the text if no page shows it.",
        Severity.Error);

    public static readonly Rule UnknownValue = new(
        "KB3204",
        "A text fills in a value that is not declared",
        "'{0}' is not among the values of '{1}'.{2} {3}",
        Severity.Error)
    {
        Fix = "writes the one value that is a letter away",
    };

    public static readonly Rule MissingValue = new(
        "KB3205",
        "A language leaves out a value of a text",
        "Text '{0}' has the value '{1}', and its '{2}' does not show it. Put '{{{1}}}' where it belongs, or remove the value from all languages.",
        Severity.Error);

    public static readonly Rule BracesBroken = new(
        "KB3206",
        "Braces in a text enclose no value",
        "'{0}' {1}. Write '{{count}}' for a value, and '{{count|speech|speeches}}' for words that depend on a number.",
        Severity.Error);

    public static readonly Rule KeyBroken = new(
        "KB3207",
        "The key of a text cannot become a C# name",
        "Key '{0}' {1}. {2}",
        Severity.Error);

    public static readonly Rule DuplicateKey = new(
        "KB3208",
        "Two texts of the interface have one name",
        "Key '{0}' has the C# name '{1}', and so has '{2}' in {3} on line {4}. Rename one of the two, or remove it.",
        Severity.Error);

    public static readonly Rule WrongShape = new(
        "KB3209",
        "A text of the interface is not written as texts are",
        "Text '{0}' {1}. Write {2}.",
        Severity.Error);

    public static readonly Rule WrongScript = new(
        "KB3210",
        "A text holds a character of another script than its language",
        "The '{1}' of text '{0}' holds '{2}', {3}. Write the words in that language.",
        Severity.Warning);

    public static readonly Rule UnknownText = new(
        "KB3211",
        "A text of a knowledge base's own stands for none of the interface",
        "No page shows a text with the key '{0}'.{1} A knowledge base words texts that there are otherwise; new ones have no place.",
        Severity.Error);

    public static readonly Rule OtherForm = new(
        "KB3212",
        "A text of a knowledge base's own has another form than the one it stands for",
        "Text '{0}' {1}. Write it as the shipped text is written.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingLanguage, UnknownPart, Empty, UnknownValue, MissingValue, BracesBroken, KeyBroken, DuplicateKey, WrongShape, WrongScript, UnknownText, OtherForm,
    ];
}
