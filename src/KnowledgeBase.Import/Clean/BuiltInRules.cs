namespace KnowledgeBase.Import.Clean;

/// <summary>Ids of the removals that the program decides; <c>input/cleaning/built-in.yml</c> gives the reason for each.</summary>
internal static class BuiltInRules
{
    public const string Contents = "site.contents";
    public const string PageDigits = "site.page-digits";
    public const string RunningLine = "site.running-line";
    public const string Tail = "site.tail";
    public const string Reply = "site.reply";
    public const string TitleDuplicate = "title.duplicate";
    public const string TitlePrefix = "title.prefix";
    public const string HeadDate = "head.date";
    public const string HeadMonth = "head.month";
    public const string HeadSpeaker = "head.speaker";
    public const string OrphanCloser = "wrap.orphan-closer";
    public const string Unbalanced = "wrap.unbalanced";
    public const string Semicolon = "wrap.semicolon";
    public const string Unfinished = "wrap.unfinished";
    public const string Width = "wrap.width";
    public const string WrappedTitle = "wrap.title";
    public const string Inserted = "wrap.inserted";
    public const string Indent = "layout.indent";
    public const string Trailing = "layout.trailing";
    public const string BlankLine = "layout.blank-line";
    public const string LostBreak = "layout.lost-break";
    public const string Space = "layout.space";
    public const string LetterSpace = "layout.letter-space";
    public const string CarriageReturn = "layout.carriage-return";
    public const string ZeroWidth = "layout.zero-width";
    public const string SoftHyphen = "layout.soft-hyphen";
    public const string ByteOrderMark = "layout.byte-order-mark";
    public const string Direction = "layout.direction";
    public const string Tag = "layout.tag";
    public const string Variation = "layout.variation";
    public const string Object = "layout.object";
    public const string Control = "layout.control";
    public const string NoteMark = "docx.note";
    public const string Ruby = "docx.ruby";
    public const string Placeholder = "docx.placeholder";
    public const string Pinyin = "noise.pinyin";
    public const string Zhuyin = "noise.zhuyin";
    public const string Discuz = "noise.discuz";
    public const string HtmlOutside = "html.outside";
    public const string HtmlRuby = "html.ruby";

    /// <summary>Whether the format of the document, not its words, shows that a text is none of the speech.</summary>
    public static bool IsMarkup(string rule) => rule.StartsWith("markdown.", StringComparison.Ordinal) || rule.StartsWith("html.", StringComparison.Ordinal) || rule.StartsWith("docx.", StringComparison.Ordinal);

    public static bool IsLayout(string rule) => rule.StartsWith("layout.", StringComparison.Ordinal);

    /// <summary>What no speech can hold, however much of it there is.</summary>
    public static bool IsDistinctive(string rule) => rule is Pinyin or Zhuyin or Discuz || IsLayout(rule);
}
