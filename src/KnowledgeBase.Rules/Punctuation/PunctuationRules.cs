namespace KnowledgeBase.Rules.Punctuation;

/// <summary>The width of marks and what stands between the words of Chinese text (KB41).</summary>
public static class PunctuationRules
{
    public static readonly Rule NarrowText = new(
        "KB4101",
        "The marks of Chinese text are set half width throughout",
        "Of the marks of Chinese text {0} are half width and {1} full width; the first is '{2}'. Declare 'width: {{ from: ascii }}' and write them full width, as 'kb check --fix' does; the seed's own marks can then still be written again.",
        Severity.Warning)
    {
        Fix = "declares the width and sets the marks full width",
    };

    public static readonly Rule NarrowMark = new(
        "KB4102",
        "Some marks are half width in a text that sets them full width",
        "'{1}' is half width here, as in the seed, where this text else sets it full width ({0} in all). Slips of the source may stay; declare a correction where one disturbs.{2}",
        Severity.Note);

    public static readonly Rule Unpaired = new(
        "KB4103",
        "A quotation mark or bracket has no partner",
        "'{0}' has no '{1}' that {2} it in this paragraph. Compare the seed: put back what was lost, or declare a correction under 'corrections'.{3}",
        Severity.Warning);

    public static readonly Rule DoubledMark = new(
        "KB4104",
        "Two marks stand where one can",
        "'{0}' cannot stand side by side. Compare the seed; when it has both, declare a correction under 'corrections' that keeps the right one.",
        Severity.Warning);

    public static readonly Rule StrayBlank = new(
        "KB4105",
        "Blanks stand between Chinese characters",
        "A blank stands inside '{0}'. Chinese has no blanks between words: list it under 'removed' with the rule 'layout.letter-space', or see whether a mark, a character or a line break was lost here.{1}",
        Severity.Warning);

    public static readonly Rule AsciiEllipsis = new(
        "KB4106",
        "An ellipsis or a dash is spelled with other marks",
        "'{0}' stands for '{1}' here. See whether a site cut the text off; else leave it as the seed has it, or declare a correction.{2}",
        Severity.Note);

    public static readonly Rule StraightQuotes = new(
        "KB4107",
        "Straight quotation marks stand beside Chinese characters",
        "A straight quotation mark stands beside a Chinese character, where Chinese has “ or ” ({0} in all). Leave them as the seed has them, or declare corrections.{1}",
        Severity.Note);

    public static readonly Rule LostCharacter = new(
        "KB4108",
        "A question mark stands where nothing is asked",
        "'{0}' asks nothing: a change of encoding put '?' in the place of a blank or a character. Find the lost character in another copy and declare a correction, or remove the mark under 'removed'.",
        Severity.Warning);

    public static readonly Rule Entity = new(
        "KB4109",
        "An HTML entity stands in the text",
        "'{0}' is HTML for '{1}'. Declare a correction under 'corrections' that writes the character.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
        [NarrowText, NarrowMark, Unpaired, DoubledMark, StrayBlank, AsciiEllipsis, StraightQuotes, LostCharacter, Entity];
}
