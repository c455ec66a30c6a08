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

/// <summary>A speech and what was read out of it, once, for every page that shows it. What only some pages show is read when one asks; any number of threads may.</summary>
public sealed record AnnotatedSpeech
{
    private static readonly DocumentFinder s_titlesOnly = new(DocumentLexicon.Empty);

    private readonly Lazy<EquatableArray<Excerpt>> _excerpts;
    private readonly Lazy<SpeechAnnotations> _annotations;
    private Lazy<FormulaReading> _formulae = new(FormulaReading.None);

    private AnnotatedSpeech(Func<EquatableArray<Excerpt>> excerpts, Func<SpeechAnnotations> annotations) => (_excerpts, _annotations) = (new(excerpts), new(annotations));

    public required Speech Speech { get; init; }

    public required SpeechOutline Outline { get; init; }

    /// <summary>What the classifier found in each unit, with its evidence.</summary>
    public required ThemeReading Reading { get; init; }

    /// <summary>The themes that hold: decided by a person, or proposed where nobody decided.</summary>
    public required EquatableArray<ThemeStatement> Themes { get; init; }

    /// <summary>Its set phrases; none where no glossary was read.</summary>
    public FormulaReading Formulae => _formulae.Value;

    /// <summary>What the classifier proposes and a person did not take.</summary>
    public required EquatableArray<ThemeStatement> RejectedThemes { get; init; }

    /// <summary>Passages worth quoting, in the order of the text.</summary>
    public EquatableArray<Excerpt> Excerpts => _excerpts.Value;

    /// <summary>What the text cites, quotes, counts, dates and hides.</summary>
    public SpeechAnnotations Annotations => _annotations.Value;

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
        return new AnnotatedSpeech(
            () => ExcerptFinder.Of(outline, reading, [.. held.Select(statement => statement.Key)], static text => MaskFinder.In(text).Any()),
            () => SpeechAnnotations.Of(speech.Body, documents ?? s_titlesOnly))
        {
            Speech = speech,
            Outline = outline,
            Reading = reading,
            Themes = held,
            RejectedThemes = statements.Where(statement => !statement.Holds).ToEquatableArray(),
            Characters = CharacterCount.Of(speech.Body),
        };
    }

    public AnnotatedSpeech WithFormulae(FormulaReader reader) => this with { _formulae = new(() => reader.Read(Speech.Slug, Outline)) };

    /// <summary>The same with another level of proofreading.</summary>
    public AnnotatedSpeech At(ProofreadLevel level) => this with { Speech = Speech with { FrontMatter = Speech.FrontMatter with { Proofread = level } } };

    /// <summary>Reads what nobody has asked for yet: for pages that ask for it of all speeches, one after another.</summary>
    public void ReadAll() => _ = (Formulae, Excerpts, Annotations);
}
