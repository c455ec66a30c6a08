namespace KnowledgeBase.Rules.Markup;

/// <summary>The words that may follow the kind of a mark: <c>{redacted place}</c>, <c>{quote verified}</c>, <c>{excerpt 作风建设}</c>.</summary>
internal static class MarkWords
{
    private static readonly string[] s_redacted = ["place", "person", "number", "org", "other"];
    private static readonly string[] s_quote = ["verified", "unverified", "masked"];

    /// <summary>Exactly one of these follows the kind; none does when there are none. Null when the words are not known here.</summary>
    public static IReadOnlyList<string>? Of(string kind, BodyVocabulary vocabulary) => kind switch
    {
        "redacted" => s_redacted,
        "quote" => s_quote,
        "excerpt" => vocabulary.Themes,
        _ => [],
    };
}
