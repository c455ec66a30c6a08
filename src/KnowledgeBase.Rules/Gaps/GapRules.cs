namespace KnowledgeBase.Rules.Gaps;

/// <summary>Whether a speech file is honest about missing text (KB62).</summary>
public static class GapRules
{
    public static readonly Rule StateDiffers = new(
        "KB6201",
        "The stated completeness is not what the gaps in the text say",
        "'completeness.state' says '{0}', but the text has {1}. Write '{2}'.",
        Severity.Error)
    {
        Fix = "writes the state that the gaps show",
    };

    public static readonly Rule GapMissing = new(
        "KB6202",
        "Text is said to be missing, and no gap shows where",
        "'completeness.state' says '{0}', but the text has no gap. Put one where text is missing ('> 缺文：… {{#… gap truncated}}'), or write 'full'.",
        Severity.Warning);

    public static readonly Rule ClaimTooLarge = new(
        "KB6203",
        "The source claims far more text than there is",
        "The source claims {0} characters; the text has {1} and is said to be full. Compare it with the seed: put a gap where it breaks off and set 'completeness.state', or remove a claim that is not about this text.",
        Severity.Warning);

    public static readonly Rule ShownAboveClaimed = new(
        "KB6204",
        "More characters are said to be shown than there are",
        "'shown' is {0} and 'claimed' is only {1}. Compare both with what the source says; 'claimed' is the length of the whole text.",
        Severity.Warning);

    public static readonly Rule NumberSkipped = new(
        "KB6205",
        "The numbers of the sections skip one",
        "'{0}' comes after {1}. Compare with the seed: put a gap where text is missing, a correction where the source miscounts, or waive this finding.",
        Severity.Warning);

    public static readonly Rule EndsOpen = new(
        "KB6206",
        "A text that is said to be full breaks off",
        "The text ends with '{0}', in the middle of a sentence or before what it announces, and is said to be full. If the source breaks off here, add a gap ('> 缺文：来源中断 {{#… gap truncated}}') and set 'completeness.state' to 'truncated'.",
        Severity.Warning);

    public static readonly Rule GapUndeclared = new(
        "KB6207",
        "The text says that something is left out, and no gap is declared there",
        "'{0}' is a site's notice that text is missing here. Put a gap in its place ('> 缺文：… {{#… gap paywall}}'), list the notice under 'removed' with the rule 'manual.page', and set 'completeness.state'.",
        Severity.Warning);

    public static readonly Rule PointsMissing = new(
        "KB6208",
        "Fewer sections follow than the speaker announces",
        "'{0}' announces {1} sections; {2} follow, and no gap is declared. Compare with the seed: put a gap where text is missing, make a heading of a section that is not one yet, or waive this finding.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [StateDiffers, GapMissing, ClaimTooLarge, ShownAboveClaimed, NumberSkipped, EndsOpen, GapUndeclared, PointsMissing];
}
