namespace KnowledgeBase.Rules.Quotations;

/// <summary>Words that a speech quotes from somebody with a name or an office (KB45).</summary>
public static class QuotationRules
{
    public static readonly Rule SourceNotNoted = new(
        "KB4501",
        "A quotation does not say whether its source was looked up",
        "'{0}' is quoted as the words of '{1}'. Look up the source and mark it: '[“…”]{{quote verified}}', or '{{quote unverified}}' when it cannot be found, or '{{quote masked}}' when the speaker is hidden.",
        Severity.Note);

    public static IReadOnlyList<Rule> All { get; } = [SourceNotNoted];
}
