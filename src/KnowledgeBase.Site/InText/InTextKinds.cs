using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>The kinds of things that the pages of all speeches list, as their addresses spell them.</summary>
public static class InTextKinds
{
    public const string Documents = "documents";
    public const string Quotations = "quotations";
    public const string Figures = "figures";
    public const string Dates = "dates";
    public const string Redactions = "redactions";

    /// <summary>The first page of each kind.</summary>
    public static EquatableArray<PlainLink> Links(UiText words) =>
    [
        new PlainLink(words.InTextDocuments, SitePaths.InText(Documents)),
        new PlainLink(words.InTextQuotations, SitePaths.InText(Quotations)),
        new PlainLink(words.InTextFigures, SitePaths.InText(Figures)),
        new PlainLink(words.InTextDates, SitePaths.InText(Dates)),
        new PlainLink(words.InTextRedactions, SitePaths.InText(Redactions)),
    ];
}
