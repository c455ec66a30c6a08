using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Excerpts;
using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Speeches;

/// <summary>A speech and what was read out of it, once, for every page that shows it.</summary>
public sealed record AnnotatedSpeech
{
    private static readonly DocumentFinder s_titlesOnly = new(DocumentLexicon.Empty);

    public required Speech Speech { get; init; }

    public required SpeechOutline Outline { get; init; }

    /// <summary>What the classifier found in each unit, with its evidence.</summary>
    public required ThemeReading Reading { get; init; }

    /// <summary>The themes that hold: decided by a person, or proposed where nobody decided.</summary>
    public required EquatableArray<ThemeStatement> Themes { get; init; }

    /// <summary>Its set phrases; none where no glossary was read.</summary>
    public FormulaReading Formulae { get; init; } = FormulaReading.None;

    /// <summary>What the classifier proposes and a person did not take.</summary>
    public required EquatableArray<ThemeStatement> RejectedThemes { get; init; }

    /// <summary>Passages worth quoting, in the order of the text.</summary>
    public required EquatableArray<Excerpt> Excerpts { get; init; }

    /// <summary>What the text cites, quotes, counts, dates and hides.</summary>
    public required SpeechAnnotations Annotations { get; init; }

    /// <summary>Length of headings and paragraphs in 字: characters without blanks.</summary>
    public required int Characters { get; init; }

    /// <summary>The day that lists are ordered by: of the speech or, failing that, of the web page; null when the source tells neither.</summary>
    public DateOnly? Day => DayOf(Speech);

    public static DateOnly? DayOf(Speech speech) => speech.FrontMatter.Date ?? speech.FrontMatter.Published;

    /// <param name="speech">The speech as the site publishes it.</param>
    /// <param name="classifier">Finds themes.</param>
    /// <param name="documents">Finds cited documents; without it, only titles between title marks are found.</param>
    public static AnnotatedSpeech Of(Speech speech, ThemeClassifier classifier, DocumentFinder? documents = null)
    {
        SpeechOutline outline = SpeechOutline.Of(speech.Body);
        ThemeReading reading = classifier.Read(ThemeUnits.Of(speech.FrontMatter.Title, outline));
        string[]? decided = speech.FrontMatter.Themes.IsEmpty ? null : [.. speech.FrontMatter.Themes.Select(theme => theme.Key)];
        EquatableArray<ThemeStatement> statements = ThemeDecision.Merge(reading, decided);
        EquatableArray<ThemeStatement> held = statements.Where(statement => statement.Holds).ToEquatableArray();
        return new AnnotatedSpeech
        {
            Speech = speech,
            Outline = outline,
            Reading = reading,
            Themes = held,
            RejectedThemes = statements.Where(statement => !statement.Holds).ToEquatableArray(),
            Excerpts = ExcerptFinder.Of(outline, reading, [.. held.Select(statement => statement.Key)], static text => MaskFinder.In(text).Any()),
            Annotations = SpeechAnnotations.Of(speech.Body, documents ?? s_titlesOnly),
            Characters = CharacterCount.Of(speech.Body),
        };
    }

    public AnnotatedSpeech WithFormulae(FormulaReader reader) => this with { Formulae = reader.Read(Speech.Slug, Outline) };
}
