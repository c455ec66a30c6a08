namespace KnowledgeBase.Site.Speeches;

/// <summary>Keys of the vocabulary MarkKind that change how a speech looks; a test compares them with the vocabulary.</summary>
internal static class MarkKinds
{
    public const string Formula = "formula";
    public const string Redacted = "redacted";
    public const string Quote = "quote";
    public const string Sic = "sic";
    public const string Item = "item";
}
