using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Search;

/// <summary>A speech as the index takes it: its text, the fields that are searched, and those that results show or are narrowed down by.</summary>
public static class IndexedSpeech
{
    /// <summary>The themes of a speech are those that its page shows, whether a person decided or the classifier proposed.</summary>
    private const string Themes = "themes";

    /// <summary>The fields that the index knows.</summary>
    public static IReadOnlyList<SearchField> Fields { get; } =
    [
        .. from field in SpeechSearchFields.All
           where field.IsFacet || field.IsStored
           select new SearchField(field.Key, field.Kind, field.IsFacet, field.IsStored),
    ];

    public static SearchDocument Of(AnnotatedSpeech speech) =>
        new(
            speech.Speech.Slug,
            TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied),
            SitePaths.Speech(speech.Speech.Slug).Value,
            [.. FieldPassages(speech.Speech.FrontMatter), .. SourceLines.Of(speech.Speech.Body).Where(static line => line.IsText).Select(Passage)])
        {
            Fields = FieldsOf(speech),
        };

    /// <summary>The values of a field, as readers of each language see them.</summary>
    internal static IEnumerable<Labels> LabelsOf(SearchField<SpeechFrontMatter> field, AnnotatedSpeech speech) => field.Key == Themes
        ? speech.Themes.Select(theme => ThemeTerms.Of(speech, theme.Key).Label)
        : field.Values(speech.Speech.FrontMatter).Select(static value => value.Label);

    private static IEnumerable<SearchPassage> FieldPassages(SpeechFrontMatter frontMatter) =>
        from field in SpeechSearchFields.All
        where field.Weight > 0
        from value in field.Values(frontMatter)
        select SearchPassage.OfPage(value.Label.ZhHans, field.Weight);

    private static EquatableArray<FieldValues> FieldsOf(AnnotatedSpeech speech) =>
    [
        .. from field in SpeechSearchFields.All
           where field.IsFacet || field.IsStored
           let values = ValuesOf(field, speech)
           where !values.IsEmpty
           select new FieldValues(field.Key, values),
    ];

    private static EquatableArray<string> ValuesOf(SearchField<SpeechFrontMatter> field, AnnotatedSpeech speech) => [.. LabelsOf(field, speech).Select(static label => label.ZhHans)];

    private static SearchPassage Passage(SourceLine line) => new(line.Pieces.Select(static piece => new PassagePiece(piece.BlockId, piece.Start)).ToEquatableArray(), line.Text);
}
