namespace KnowledgeBase.Site.InText;

/// <summary>The kinds of things that the pages of all speeches list, as their addresses spell them.</summary>
public static class InTextKinds
{
    public const string Documents = "documents";
    public const string Quotations = "quotations";
    public const string Figures = "figures";
    public const string Dates = "dates";
    public const string Redactions = "redactions";
}
