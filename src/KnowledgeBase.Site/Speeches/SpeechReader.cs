using System.Runtime.CompilerServices;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Lexicon;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Reads speeches as the site publishes them, by one lexicon and one glossary. A speech that was read before is not read again, so that a
/// preview pays for what changed only. Any number of threads may read.
/// </summary>
public sealed class SpeechReader
{
    private readonly ThemeLexicon _lexicon;
    private readonly DocumentLexicon _documents;
    private readonly Glossary _glossary;
    private readonly ThemeClassifier _classifier;
    private readonly DocumentFinder _finder;
    private readonly FormulaReader _formulae;
    private readonly ConditionalWeakTable<Speech, AnnotatedSpeech> _known = [];

    private SpeechReader(ThemeLexicon lexicon, DocumentLexicon documents, Glossary glossary)
    {
        (_lexicon, _documents, _glossary) = (lexicon, documents, glossary);
        (_classifier, _finder, _formulae) = (new ThemeClassifier(lexicon), new DocumentFinder(documents), new FormulaReader(glossary));
    }

    public static SpeechReader Of(SiteInput input) => new(input.Lexicon, input.Documents, input.Glossary);

    /// <summary>This reader where it would read the speeches of <paramref name="input"/> as a new one does, otherwise a new one.</summary>
    public SpeechReader For(SiteInput input) =>
        input.Lexicon == _lexicon && input.Documents == _documents && input.Glossary == _glossary ? this : Of(input);

    public AnnotatedSpeech Read(Speech speech) =>
        _known.GetValue(speech, known => AnnotatedSpeech.Of(PublicSpeech.Of(known), _classifier, _finder).WithFormulae(_formulae));
}
