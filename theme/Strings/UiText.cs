using System.Globalization;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Strings;

/// <summary>
/// Every word of the interface in one language. Properties whose names end in Format hold a composite format ({0} is replaced); the
/// methods fill them in. A language is one more instance: the compiler refuses it while a word is missing.
/// </summary>
public sealed partial record UiText
{
    /// <summary><c>lang</c> of the interface.</summary>
    public required string Language { get; init; }

    public required string SkipToContent { get; init; }
    public required string SiteNavigation { get; init; }
    public required string NavHome { get; init; }
    public required string NavSpeeches { get; init; }
    public required string NavThemes { get; init; }
    public required string NavSearch { get; init; }
    public required string NavAbout { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchPlaceholder { get; init; }
    public required string SearchPlaceholderLong { get; init; }
    public required string SearchAction { get; init; }
    public required string FooterProvenance { get; init; }
    public required string FooterRights { get; init; }
    public required string FooterAbout { get; init; }
    public required string FooterRepository { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }

    public required string Title { get; init; }
    public required string SuppliedTitle { get; init; }
    public required string SuppliedTitleNote { get; init; }
    public required string Genre { get; init; }
    public required string Level { get; init; }
    public required string Occasion { get; init; }
    public required string Date { get; init; }
    public required string Published { get; init; }
    public required string Speaker { get; init; }
    public required string Length { get; init; }
    public required string Script { get; init; }
    public required string Completeness { get; init; }
    public required string Proofreading { get; init; }
    public required string NoDate { get; init; }
    public required string NoSpeaker { get; init; }
    public required string NotStated { get; init; }
    public required string Themes { get; init; }
    public required string Proposed { get; init; }
    public required string ProposedNote { get; init; }
    public required string Outline { get; init; }
    public required string Missing { get; init; }
    public required string Partial { get; init; }
    public required string Gap { get; init; }
    public required string OmittedHeadings { get; init; }
    public required string EditorNote { get; init; }
    public required string Redacted { get; init; }
    public required string RedactedKindFormat { get; init; }
    public required string RedactedPlace { get; init; }
    public required string RedactedPerson { get; init; }
    public required string RedactedNumber { get; init; }
    public required string RedactedOrganisation { get; init; }
    public required string QuoteUnverified { get; init; }
    public required string QuoteVerified { get; init; }
    public required string QuoteMasked { get; init; }
    public required string SicNote { get; init; }
    public required string ParagraphLinkFormat { get; init; }
    public required string ParagraphNumberFormat { get; init; }

    public required string Provenance { get; init; }
    public required string SourcePage { get; init; }
    public required string SeedFile { get; init; }
    public required string Format { get; init; }
    public required string Encoding { get; init; }
    public required string ReadingFile { get; init; }
    public required string Reviewed { get; init; }
    public required string ReviewedLink { get; init; }
    public required string Citation { get; init; }
    public required string AccessDate { get; init; }
    public required string Transformations { get; init; }
    public required string NothingChanged { get; init; }
    public required string Widened { get; init; }
    public required string JoinedWrapsFormat { get; init; }
    public required string BlanksFormat { get; init; }
    public required string ScriptKeptFormat { get; init; }
    public required string Corrections { get; init; }
    public required string CorrectionFrom { get; init; }
    public required string CorrectionTo { get; init; }
    public required string Removed { get; init; }
    public required string RemovedCountFormat { get; init; }
    public required string RemovedNote { get; init; }
    public required string Reason { get; init; }
    public required string Place { get; init; }
    public required string MorePlacesFormat { get; init; }
    public required string CutTextFormat { get; init; }
    public required string SomePiecesFormat { get; init; }
    public required string OriginalText { get; init; }
    public required string ContactOmitted { get; init; }

    public required string ClauseSeparator { get; init; }
    public required string SentenceEnd { get; init; }
    public required string PresentFormat { get; init; }
    public required string PresentOfClaimedFormat { get; init; }
    public required string MissingHeadingsFormat { get; init; }
    public required string MissingPartsFormat { get; init; }
    public required string EndsAtFormat { get; init; }

    public required string ThemesIntroduction { get; init; }
    public required string Evidence { get; init; }
    public required string NoEvidence { get; init; }
    public required string ThemeSpeeches { get; init; }
    public required string Share { get; init; }
    public required string ShareNote { get; init; }
    public required string RelatedThemes { get; init; }
    public required string Facets { get; init; }
    public required string Paging { get; init; }
    public required string PreviousPage { get; init; }
    public required string NextPage { get; init; }
    public required string PageOfFormat { get; init; }
    public required string CharacterCountFormat { get; init; }
    public required string SpeechCountFormat { get; init; }
    public required string AllSpeechesHeading { get; init; }
    public required string AllSpeechesFormat { get; init; }
    public required string CollectedFormat { get; init; }
    public required string SpeechListDescriptionFormat { get; init; }
    public required string SpeechDescriptionFormat { get; init; }

    public required string Rules { get; init; }
    public required string RulesIntroduction { get; init; }
    public required string RuleError { get; init; }
    public required string RuleErrorNote { get; init; }
    public required string RuleWarning { get; init; }
    public required string RuleWarningNote { get; init; }
    public required string RuleRemark { get; init; }
    public required string RuleRemarkNote { get; init; }
    public required string RuleFix { get; init; }
    public required string RuleFixable { get; init; }
    public required string RuleFixNote { get; init; }
    public required string RuleNoFixNote { get; init; }
    public required string ExampleWrong { get; init; }
    public required string ExampleRight { get; init; }
    public required string ExampleFile { get; init; }
    public required string ExampleFields { get; init; }
    public required string ExampleBody { get; init; }
    public required string ExampleFieldsAndBody { get; init; }

    public string CharacterCount(int characters) => Fill(CharacterCountFormat, Figures.Of(characters));

    public string SpeechCount(int speeches) => Fill(SpeechCountFormat, Figures.Of(speeches));

    public string AllSpeeches(int speeches) => Fill(AllSpeechesFormat, Figures.Of(speeches));

    public string Collected(int speeches, int characters) => Fill(CollectedFormat, Figures.Of(speeches), Figures.Of(characters));

    public string ParagraphLink(int number) => Fill(ParagraphLinkFormat, Figures.Of(number));

    public string ParagraphNumber(int number) => Fill(ParagraphNumberFormat, Figures.Of(number));

    public string RemovedCount(int count) => Fill(RemovedCountFormat, Figures.Of(count));

    public string PageOf(int number, int count) => Fill(PageOfFormat, Figures.Of(number), Figures.Of(count));

    public string SpeechListDescription(string heading, int count) => Fill(SpeechListDescriptionFormat, heading, Figures.Of(count));

    public static string Fill(string format, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
