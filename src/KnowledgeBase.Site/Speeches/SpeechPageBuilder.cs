using KnowledgeBase.Content;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The page of one speech, and its row in lists.</summary>
public static class SpeechPageBuilder
{
    private const int ExcerptLength = 110;

    public static SpeechPage Page(
        AnnotatedSpeech speech, SharedTexts shared, DatedTerms terms, CitedSpeech cited, SiteIdentity site, IReadOnlyDictionary<string, string> reasons, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        EquatableArray<TextBlock> blocks = TextBuilder.Of(speech.Speech.Body, speech.Outline, speech.Annotations, SharedParagraphs.Of(speech.Speech.Slug, shared), words);
        return new SpeechPage
        {
            Slug = speech.Speech.Slug,
            Title = front.Title,
            TitleIsSupplied = front.TitleSource == TitleSource.Supplied,
            Description = words.SpeechDescription(words.Of(front.Genre.Label), speech.Characters, words.Of(front.Completeness.State.Label), Excerpt(speech)),
            Language = front.Lang.Key,
            IsSimplified = IndexedSpeech.Of(speech).Passages.All(static passage => FoldTable.IsSimplified(passage.Text)),
            Facts = FactsBuilder.Of(speech, words),
            Completeness = CompletenessBuilder.Of(speech, words),
            Themes = speech.Themes.Select(theme => Tag(speech, theme, words)).ToEquatableArray(),
            Outline = OutlineBuilder.Of(speech.Outline),
            Shape = SpeechShape.Of(speech),
            Blocks = blocks,
            Shared = SharedNotesBuilder.Of(speech, shared, terms, words),
            InText = InTextCardBuilder.Of(speech.Annotations, blocks, words),
            Retired = RetiredNotesBuilder.Of(speech.Speech, blocks, reasons, words),
            SimplifiedPairs = front.Lang == Script.Traditional ? SimplifiedPairs.Of(front.Title, speech.Speech.Body) : null,
            Formulae = SpeechFormulaList.Of(speech),
            EditUrl = site.EditorOf(speech.Speech.Path),
            CorrectionForm = site.CorrectionForm(speech.Speech.Path),
            Grounds = ThemeGroundsBuilder.Of(speech, words),
            Excerpts = speech.Excerpts.IsEmpty ? null : new CountedLink(words.Excerpts, SitePaths.Excerpts(speech.Speech.Slug), speech.Excerpts.Count),
            Provenance = ProvenanceBuilder.Of(speech.Speech, cited.Release, site, reasons, words),
            Cite = CiteCardBuilder.Of(cited, words),
            Head = new SpeechHeadData(StructuredData.Of(cited, front, site), ScholarTags.Of(cited)),
        };
    }

    public static SpeechRow Row(AnnotatedSpeech speech, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return new SpeechRow
        {
            Title = front.Title,
            TitleIsSupplied = front.TitleSource == TitleSource.Supplied,
            Path = SitePaths.Speech(speech.Speech.Slug),
            Language = front.Lang.Key,
            Genre = words.Of(front.Genre.Label),
            Level = front.Level.IsUnknown ? null : words.Of(front.Level.Label),
            Date = FactsBuilder.Day(front.Date),
            Characters = speech.Characters,
            Completeness = words.Of(front.Completeness.State.Label),
            IsComplete = front.Completeness.State == CompletenessState.Full,
            Excerpt = Excerpt(speech),
        };
    }

    /// <summary>The beginning of the first paragraph that says something; a speech that is nothing but a salutation has none.</summary>
    public static string Excerpt(AnnotatedSpeech speech)
    {
        for (int i = 0; i < speech.Outline.Blocks.Count; i++)
        {
            if (speech.Outline.Blocks[i] is ParagraphBlock paragraph && speech.Outline.Outline.Roles[i] != BlockRole.Salutation)
            {
                return Excerpts.Cut(paragraph.Content.Plain, 0, ExcerptLength);
            }
        }

        return "";
    }

    private static ThemeTag Tag(AnnotatedSpeech speech, Annotate.Themes.ThemeStatement statement, UiText words)
    {
        Content.Theme theme = ThemeTerms.Of(speech, statement.Key);
        return new ThemeTag(words.Of(theme.Label), SitePaths.Theme(theme.Slug), statement.Standing == Annotate.Themes.ThemeStanding.Proposed);
    }
}
