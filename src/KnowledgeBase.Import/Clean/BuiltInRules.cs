namespace KnowledgeBase.Import.Clean;

/// <summary>Ids of the removals that the program decides; <c>input/cleaning/built-in.yml</c> gives the reason for each.</summary>
internal static class BuiltInRules
{
    public const string Contents = "site.contents";
    public const string TitleDuplicate = "title.duplicate";
    public const string TitlePrefix = "title.prefix";
    public const string HeadDate = "head.date";
    public const string HeadSpeaker = "head.speaker";
    public const string OrphanCloser = "wrap.orphan-closer";
    public const string Unbalanced = "wrap.unbalanced";
    public const string Semicolon = "wrap.semicolon";
    public const string Unfinished = "wrap.unfinished";
    public const string Width = "wrap.width";
    public const string WrappedTitle = "wrap.title";
    public const string Indent = "layout.indent";
    public const string Trailing = "layout.trailing";
    public const string BlankLine = "layout.blank-line";
    public const string Space = "layout.space";
    public const string CarriageReturn = "layout.carriage-return";
    public const string ZeroWidth = "layout.zero-width";
    public const string Control = "layout.control";
    public const string HtmlOutside = "html.outside";
    public const string HtmlRuby = "html.ruby";

    public static bool IsLayout(string rule) => rule.StartsWith("layout.", StringComparison.Ordinal);
}
